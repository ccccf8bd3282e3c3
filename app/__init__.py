"""Cocoon Provider: share this machine's GPU on a Cocoon network and earn TON for it."""

__version__ = "0.1.0"
