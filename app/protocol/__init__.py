"""The network's wire protocol: bytes to values and back, without any I/O."""
