"""What stands between a page and the program: feeds the page and carries out its wishes."""
