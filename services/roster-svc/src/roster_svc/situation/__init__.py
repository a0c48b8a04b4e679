"""The situation of a site 当班情况: what whoever leads it must know now, and do next (R-2.2.1c)."""
