"""Shifts: who is expected at which post, and who is really there."""
