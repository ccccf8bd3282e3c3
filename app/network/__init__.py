"""The sessions that move bytes between this machine and the network's other parts."""
