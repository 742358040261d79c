"""Facilitated self-assessment workshops for integrated commissioning."""

__version__ = "0.1.0"
