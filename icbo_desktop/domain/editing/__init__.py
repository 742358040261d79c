"""Editing a framework or an overlay: values in, a new value out. No window, no files, no clock."""
