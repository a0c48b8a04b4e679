"""Improvements of reporting-svc as we last heard of them: what the weekly meeting goes on with (R-2.2.1e, R-1.3.4a)."""
