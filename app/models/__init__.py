"""Which models this machine has."""
