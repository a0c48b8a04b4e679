"""Figures of duty for stories that are not about the start of a shift."""

OPENS_AT_ONCE = {
    f"opening_{code}": False for code in ("leader", "leader_early", "seats", "handover", "meeting", "tasks", "checks")
}
"""A site with these asks for no opening conditions (R-4.1.2d)."""
