"""Change orders of the roster: those concerned are told, once a person and change (R-3.3.1b)."""
