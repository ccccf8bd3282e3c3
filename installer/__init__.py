"""Scripts that set up, generate and package; nothing here is part of the program."""
