"""The workbook file: its format, its checks and the thread that writes it."""
