"""The start screen. It imports nothing heavy, so that the first window is there at once."""
