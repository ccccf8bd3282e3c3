"""A small Cocoon network on this machine: the proxy's side of the protocol and its files."""
