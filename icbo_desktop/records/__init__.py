"""What leaves the workbook: one content tree, and the writers that draw it."""
