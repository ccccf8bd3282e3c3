"""What each page shows and what a click means, without Qt."""
