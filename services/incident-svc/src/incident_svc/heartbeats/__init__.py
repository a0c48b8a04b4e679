"""Pulses: passed on as an incident would be."""
