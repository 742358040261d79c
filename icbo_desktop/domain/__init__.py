"""What a workshop is: frozen dataclasses and pure functions, standard library only."""
