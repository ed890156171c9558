"""Formats: each module has one pure function from a result to text; only the command line opens files."""
