"""Policies: the figures each site may set for itself, with their defaults."""
