"""Corrections of attendance 考勤更正: asked for by one person, decided on by another (R-3.3.1c)."""
