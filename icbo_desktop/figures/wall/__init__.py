"""The wall's pages as scenes."""
