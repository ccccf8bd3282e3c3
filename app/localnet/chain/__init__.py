"""A chain of one node on a real virtual machine, served on loopback like the public ones."""
