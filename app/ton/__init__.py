"""Addresses, cells, wallets and the network's contracts, and the clients that ask the chain."""
