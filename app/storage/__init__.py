"""Files of the program: where they are, the network file, and the ledger."""
