"""Storms of incidents: a person gets so many messages of their own, and the rest as one digest a window."""
