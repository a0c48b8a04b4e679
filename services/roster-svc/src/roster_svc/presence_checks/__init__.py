"""Presence checks 查岗: asking who is on duty, at times nobody knows before, whether they are there (R-3.3.1d)."""
