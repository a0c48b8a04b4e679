"""What one connection posts: quiet readings of series of its own, each newer than all that its series had before."""

import time
from collections.abc import Iterable, Sequence

from scene import Scene, until


class Feed:
    """So many series, from which one connection posts batches, one after the other."""

    def __init__(self, keys: Sequence[str]) -> None:
        self._keys = keys
        self._next = 0
        self._at = 0
        self.sent: dict[str, int] = {}
        """When the newest reading of each series was measured, in microseconds since 1970."""

    def batch(self, size: int) -> bytes:
        """The next readings, of so many series, measured now. Never two of one series at one time."""
        assert size <= len(self._keys), "a series has one reading at a time"
        self._at = max(time.time_ns() // 1000, self._at + 1)
        at = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(self._at // 1_000_000)) + f".{self._at % 1_000_000:06d}Z"
        keys = [self._keys[(self._next + place) % len(self._keys)] for place in range(size)]
        self._next += size
        self.sent.update(dict.fromkeys(keys, self._at))
        parts = [f'{{"series":"{key}","at":"{at}","value":{20 + n % 50 / 10}}}' for n, key in enumerate(keys)]
        return ('{"readings":[' + ",".join(parts) + "]}").encode()


def shared_out(keys: Sequence[str], connections: int) -> list[Feed]:
    """A feed for each connection. What two connections post of one series may overtake each other, and is late then."""
    return [Feed(keys[place::connections]) for place in range(connections)]


async def assert_judged(scene: Scene, feeds: Iterable[Feed], before: dict[str, int], limit_s: float = 60.0) -> None:
    """Fail unless each reading was newer than all judged of its series, so that the rules' states moved on with it.

    ``before``: `Scene.judged` before the first was sent. A late reading is stored, too, and costs something else.
    """
    sent = {key: at for feed in feeds for key, at in feed.sent.items()}
    unjudged = dict[str, int]()

    async def all_judged() -> bool:
        judged = await scene.judged()
        unjudged.clear()
        unjudged.update({key: at for key, at in sent.items() if judged.get(key) != at})
        return not unjudged

    newest = max((before.get(key, 0) for key in sent), default=0)
    assert newest < min(sent.values(), default=1), "readings were judged before that are newer than what was sent"
    complete = await until(all_judged, limit_s=limit_s, pause_s=0.2)
    assert complete, f"stored, but never judged: the last readings of {len(unjudged)} series of {len(sent)}"
