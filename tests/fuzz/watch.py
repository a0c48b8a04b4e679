"""What the services say about the cases they were sent: their logs, their memory, whether they still run."""

from collections import Counter

import psutil
from farwatch_town import Run

from farwatch_local.databases import SERVICES

MB = 1024 * 1024
GROWTH_MB = 150
"""A service may fill its caches and its allocator's arenas; what grows with the cases goes far beyond."""


class Watch:
    """Looks at the services before and after."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._processes = {name: psutil.Process(run.process(name)["pid"]) for name in SERVICES}
        self._before = self._rss()
        self._after = self._before

    def complaints(self) -> list[str]:
        """What must not happen: an answer of 5xx, an ERROR line, a process that died, memory without bound."""
        found = [text for name in SERVICES for text in self._in_log(name)]
        dead = [name for name, process in self._processes.items() if not process.is_running()]
        self._after = self._before if dead else self._rss()
        grown = {name: self._after[name] - self._before[name] for name in SERVICES}
        found += [f"{name} has died" for name in dead]
        found += [f"{name} grew by {more:.0f} MB" for name, more in grown.items() if more > GROWTH_MB]
        return found

    def memory(self) -> str:
        """Resident memory of each service, before and after."""
        return "RSS MB " + ", ".join(f"{name} {self._before[name]:.0f}→{self._after[name]:.0f}" for name in SERVICES)

    def _rss(self) -> dict[str, float]:
        return {name: process.memory_info().rss / MB for name, process in self._processes.items()}

    def _in_log(self, name: str) -> list[str]:
        bad: Counter[str] = Counter()
        for line in self._run.log_lines(name):
            if int(line.get("status") or 0) >= 500:
                bad[f"{line['status']} {line.get('method')} {line.get('route')}"] += 1
            elif line.get("level") in {"error", "critical"}:
                bad[f"{line.get('level')} {line.get('event')}: {str(line.get('exception'))[-300:]}"] += 1
        return [f"{name}: {count} x {text}" for text, count in bad.items()]
