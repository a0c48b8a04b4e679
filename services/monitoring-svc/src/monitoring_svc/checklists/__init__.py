"""Checklists 检查表: what is checked, when within a shift, and by which post; every version is kept (R-1.3.2b)."""
