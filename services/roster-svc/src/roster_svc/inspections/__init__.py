"""Inspections 检查 as monitoring-svc tells of them: what a shift has to check, and what its checks found."""
