"""The CSV record: the tables of a report as a data package that any program reads."""
