"""Deliveries: each attempt to reach somebody, and its true outcome."""
