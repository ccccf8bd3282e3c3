"""The code inside the signer process: the only one that ever has the wallet's keys."""
