"""The PDF record: text, boxes, pages, tags. ReportLab is imported in this package and nowhere else."""
