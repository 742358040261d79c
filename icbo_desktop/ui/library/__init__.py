"""The library of frameworks: its window, and the lists and pictures that dialogs about frameworks share."""
