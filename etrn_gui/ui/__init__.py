"""The window: Qt lives here. What it shows and asks for goes through `bridge` alone."""
