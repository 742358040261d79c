"""Drawings as data: pure functions from values to shapes. No toolkit, no files."""
