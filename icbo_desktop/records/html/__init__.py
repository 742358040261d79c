"""The HTML record: one page that needs nothing else, for any browser and any reader."""
