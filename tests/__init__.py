"""The tests: what a module promises, module by module, and the real command line on real records."""
