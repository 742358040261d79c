"""The console: the facilitator's private window. A pure view of the session."""
