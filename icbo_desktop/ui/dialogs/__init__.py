"""The dialogs: each asks for one thing, never blocks, and hands back plain values of the domain."""
