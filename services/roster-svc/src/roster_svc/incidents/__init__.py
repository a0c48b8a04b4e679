"""Incidents 突发事件 as incident-svc tells of them: which are active at a site, asked when a shift is ended."""
