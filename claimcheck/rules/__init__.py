"""The rules, a module a family: ``checks`` of single records, and ``comparisons`` of records with each other.

To add one, write it in its family's module, and its row in the README.
"""
