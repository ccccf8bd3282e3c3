"""Child processes: how they start, what they may do and how messages reach them."""
