"""Handovers 交接班: drafted from what is open at the site, reviewed item by item, signed by both chiefs (R-4.0.1–4)."""
