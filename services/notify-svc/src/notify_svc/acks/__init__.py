"""Acknowledge links: the answer from the message itself."""
