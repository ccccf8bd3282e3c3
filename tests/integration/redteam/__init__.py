"""What a stranger's job could try once it has taken over the engine's process."""
