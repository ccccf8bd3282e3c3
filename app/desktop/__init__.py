"""The operating system around the program: sessions, power, programs; without Qt."""
