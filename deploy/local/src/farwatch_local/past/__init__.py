"""The demo's two weeks of history: written once, before a new home's services start.

It is made through their API, on a clock that is handed to them; ADR 0023 says why.
"""
