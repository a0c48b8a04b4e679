"""The demo's two weeks of history: told once, before a new home's services start, through their API on a told clock.

ADR 0023 says why it is done so.
"""
