"""Delivery policies: the figures of each site, with defaults in one place."""
