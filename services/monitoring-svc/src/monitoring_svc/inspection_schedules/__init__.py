"""Inspections outside shifts: by a schedule of recurring dates, opened by the clock (ADR 0035)."""
