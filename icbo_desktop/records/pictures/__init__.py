"""The figures of a record as scenes, and the ways to write a scene outside the PDF."""
