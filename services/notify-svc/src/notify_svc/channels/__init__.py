"""Channels: ways to reach a person. Each takes a message and says truthfully what became of it."""
