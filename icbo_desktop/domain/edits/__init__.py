"""What a facilitator can do to a workshop: each edit is a small value that turns into row changes.

A view emits an edit, the workbook service evaluates it against the workshop as it then is. Edits know
no clock and make no ids: both come in with the `Stamp`.
"""
