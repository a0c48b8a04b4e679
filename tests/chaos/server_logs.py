"""The logs of a stage since a moment: ERROR lines and tracebacks."""

import json
from pathlib import Path

from farwatch_local.databases import SERVICES

LOUD = frozenset({"error", "critical"})


class ServerLogs:
    """Remembers where each log ended."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._ends = {file: file.stat().st_size for file in self._files()}

    def _files(self) -> list[Path]:
        return sorted(file for file in self._folder.glob("*.log") if file.stem.partition("-")[0] in _OURS)

    def errors(self, allowed: frozenset[str]) -> tuple[str, ...]:
        """The lines at ERROR and above since then whose event is not ``allowed``, and lines that are no JSON at all."""
        return tuple(line for file in self._files() for line in loud(self._since(file), allowed))

    def _since(self, file: Path) -> str:
        start = self._ends.get(file, 0)
        if file.stat().st_size < start:  # rotated meanwhile
            start = 0
        with file.open("rb") as stream:
            stream.seek(start)
            return stream.read().decode(errors="replace")


_OURS = frozenset(SERVICES)


def loud(text: str, allowed: frozenset[str]) -> list[str]:
    """The loud lines of a log. A process killed while it writes may leave half a line: a line begins with a brace."""
    found = []
    for line in filter(None, text.splitlines()):
        try:
            entry = json.loads(line)
        except ValueError:
            if not line.startswith("{"):
                found.append(line[:500])
            continue
        if entry.get("level") in LOUD and entry.get("event") not in allowed:
            found.append(f"{entry.get('service')} {entry.get('event')} {entry.get('error', '')}"[:500])
    return found
