"""The sink can be told to misbehave, as mail servers and receivers of webhooks do (`PUT /sink/api/faults`)."""

import asyncio
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from farwatch_local.sink.store import Kind

Fault = Literal["busy", "slow_down", "reject", "hang", "mute", "refuse"]
"""``busy``: try later (451, 503). ``slow_down``: the same with Retry-After (429). ``reject``: never (554, 400).
``hang``: no answer and nothing kept. ``mute``: kept, but no answer. ``refuse``: mail only, the connection is closed.
"""
FAULTS: frozenset[str] = frozenset(get_args(Fault))
KINDS: frozenset[str] = frozenset(get_args(Kind))


@dataclass
class Faults:
    """What goes wrong now, by kind of message. ``retry_after_s`` is what ``slow_down`` asks for."""

    now: dict[str, str] = field(default_factory=dict)
    retry_after_s: int = 1
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    def of(self, kind: Kind) -> str:
        """The fault that meets messages of this kind; empty for none."""
        return self.now.get(kind, "")

    def put(self, asked: Any) -> bool:
        """Take over what a request asks for, and let go of what hangs. False where it makes no sense."""
        if not isinstance(asked, dict) or set(asked) - KINDS - {"retry_after_s"}:
            return False
        now = {kind: asked[kind] for kind in KINDS & set(asked)}
        pause = asked.get("retry_after_s", 1)
        if set(now.values()) - FAULTS or now.get("webhook") == "refuse" or type(pause) is not int:
            return False
        self.now, self.retry_after_s = now, pause
        changed, self._changed = self._changed, asyncio.Event()
        changed.set()
        return True

    async def over(self) -> None:
        """Wait until the faults change."""
        await self._changed.wait()

    def facts(self) -> dict[str, object]:
        """For programs."""
        return {**self.now, "retry_after_s": self.retry_after_s}
