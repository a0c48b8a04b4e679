"""Closed months of attendance: the sheet of a site, sealed by its hash (R-3.3.1c)."""
