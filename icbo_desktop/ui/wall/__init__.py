"""The wall: the window that the room sees."""
