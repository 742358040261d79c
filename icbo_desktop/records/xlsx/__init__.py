"""The Excel record: the tables of a report as sheets for people who count and sort."""
