"""Improvements of a site, registered and closed by its people."""
