"""What views show, row by row: preformatted, escaped, and without any knowledge of where it comes from."""
