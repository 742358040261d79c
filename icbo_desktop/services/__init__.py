"""The running session: the workbook, the runner, the wall's feed, settings and jobs. QtCore only."""
