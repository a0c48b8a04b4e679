"""Identifiers: uuid7, so that ids sort by the time they were made and index pages stay warm."""

from uuid import UUID

from uuid_utils.compat import uuid7 as _uuid7


def uuid7() -> UUID:
    """A new time-ordered id (RFC 9562, version 7)."""
    made: UUID = _uuid7()
    return made


__all__ = ["uuid7"]
