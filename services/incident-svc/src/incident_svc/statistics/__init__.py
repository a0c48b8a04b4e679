"""Statistics: how quickly people answer, for the board."""
