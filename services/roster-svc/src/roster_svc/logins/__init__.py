"""Guessing passwords is slow, and nobody can be locked out by it."""
