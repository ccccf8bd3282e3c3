"""The inference process seen from outside: kept alive, fed with jobs, never trusted."""
