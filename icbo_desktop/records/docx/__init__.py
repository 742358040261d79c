"""The Word record: real headings, lists and tables, in our look or in a council's own."""
