"""Policies: the figures a site's reports are measured by."""
