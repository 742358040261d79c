"""Editing own packs and overlays: the value with its undo, its faults, its draft, and how it begins and is saved."""
