"""How each site stands at a glance: what it measures, when it was last heard, what is wrong."""
