"""Policies: the figures of duty that each site may set for itself, with their defaults."""
