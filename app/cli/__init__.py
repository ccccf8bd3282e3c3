"""The command line: one module per command, and nothing but words and wiring in them."""
