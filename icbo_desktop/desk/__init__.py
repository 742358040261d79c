"""One open workshop: its services and windows, built and connected. `app.py` opens it."""
