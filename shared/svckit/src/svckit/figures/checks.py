"""What a service asks of its policy as a whole, beyond the bounds of each value."""

from collections.abc import Awaitable, Callable
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from svckit.core.settings import ServiceSettings

Check = Callable[[AsyncSession, Any, ServiceSettings], Awaitable[None]]
"""Raises where a policy as a whole makes no sense to its service. It may wait a moment: nothing is locked yet."""
BoundCheck = Callable[[AsyncSession, Any], Awaitable[None]]
"""The same with the settings of the process."""


def bound(check: Check | None, settings: ServiceSettings) -> BoundCheck | None:
    """The check as the use cases take it."""
    return None if check is None else lambda session, policy: check(session, policy, settings)
