"""Tokens: the built-in issuer."""
