"""The guide and the tour: to be read beside the work, never on the wall."""
