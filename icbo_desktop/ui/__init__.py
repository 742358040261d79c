"""The windows: start, console, wall and dialogs, and what they share."""
