"""Escalation policies: who is called when, per site (R-5.2.1b)."""
