"""Duty executives 带班领导: who is on call at headquarters, period by period (R-2.1.1b)."""
