"""Inspections 检查: one run of a checklist each, and what people found, as evidence (R-1.3.2b, R-2.2.2a, R-4.2.2e)."""
