"""The widgets, one to a file; `main_window` only puts them together."""
