"""The use cases of the node and their life."""
