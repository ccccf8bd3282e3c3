"""The Debian package, and what else Linux desktops want to know."""
