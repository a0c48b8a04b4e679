"""Calls about subjects of roster-svc: it asks, notify-svc calls the people (ARCHITECTURE §13)."""
