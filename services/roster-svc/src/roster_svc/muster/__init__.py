"""Muster: who is expected, there, late, absent, away, unreachable or replaced, at one site or at all (R-2.2.1b)."""
