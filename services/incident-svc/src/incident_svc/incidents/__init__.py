"""Incidents 突发事件: their files, timelines and moves (R-5.2.1a)."""
