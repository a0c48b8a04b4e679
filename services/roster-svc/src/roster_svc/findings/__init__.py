"""Findings of monitoring-svc as we last heard of them: what a shift hands over (R-2.2.3e, R-4.0.1)."""
