"""The live stream: a stored, commit-ordered log of incident events, and its fan-out to readers (ADR 0006)."""
