"""Duty as consecutive intervals: who has which post, who commands and who is responsible, at every moment."""
