"""Sealed jobs: requests that only an engine can open, and its answers, as bytes; no I/O."""
