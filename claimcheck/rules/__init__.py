"""The rules, a module a family. To add one, write it in its family's module, and its row in the README."""
