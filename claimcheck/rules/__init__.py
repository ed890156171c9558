"""The rules, a module a family. To add one, write it in its family's module; nothing else has to be touched."""
