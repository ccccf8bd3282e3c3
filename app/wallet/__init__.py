"""The owner's wallet: its encrypted file and the process that holds its keys while it is open."""
