"""Stations: the sites' systems that post readings, and their API keys."""
