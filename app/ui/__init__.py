"""The window and the tray: the only package that knows Qt."""
