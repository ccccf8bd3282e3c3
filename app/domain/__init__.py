"""Values and rules of the program; standard library only."""
