"""The tests: what the contract says, module by module, and the real command line on real records."""
