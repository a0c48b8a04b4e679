"""Meetings of a site: before a shift 班前会, after it 班后会, every week 例会 (R-4.1.1b, R-4.3.1a, R-2.2.1e)."""
