"""Addresses, cells and the network's contracts; no input or output."""
