"""Shift reports 值班报告: drafted from events, completed and signed by the shift's leader, sealed (R-4.3.3a)."""
