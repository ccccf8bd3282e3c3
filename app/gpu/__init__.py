"""The graphics cards of this computer: what they are and how they do."""
