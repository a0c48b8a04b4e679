"""Notifications: one call to one person, with the channels it may take."""
