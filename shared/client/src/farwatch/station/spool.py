"""The spool: batches on disk until the service has acknowledged them.

A batch is a file, written and synced before it counts. Its name orders it, its Idempotency-Key is the hash of its
content: sent again after a crash, on either side, it is the same batch to the service. How much of an input file has
been spooled is noted with the batch, so a repeated `send` of the file goes on where the last one stopped.
"""

import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from farwatch.station.decimals import finite
from farwatch.station.readings import Reading

_SUFFIX = ".batch.json"


@dataclass(frozen=True, slots=True)
class Batch:
    """A spooled batch."""

    path: Path
    key: str
    readings: list[Reading]


@dataclass(frozen=True, slots=True)
class Unusable:
    """A file of the spool that no service would take: set aside at ``path``, so that it holds up nothing."""

    path: Path
    reason: str


class Spool:
    """A folder of batches waiting to be sent, oldest first. For one sending process at a time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._folder.mkdir(parents=True, exist_ok=True)
        self._next = max((int(path.name.partition(".")[0]) for path in self._files()), default=0) + 1

    def add(self, readings: list[Reading], source: str | None = None, taken: int = 0) -> Batch:
        """Keep a batch; when this returns it survives a crash. ``taken``: readings spooled of ``source`` so far."""
        batch = Batch(self._folder / f"{self._next:012}{_SUFFIX}", key_of(readings), readings)
        self._write(batch.path, {"key": batch.key, "readings": readings})
        self._next += 1
        if source is not None:
            self._write(self._progress(source), {"source": source, "taken": taken})
        return batch

    def pending(self) -> Iterator[Batch | Unusable]:
        """The batches not yet acknowledged, oldest first; what no service would take is set aside and told."""
        for path in self._files():
            try:
                content = json.loads(path.read_text(encoding="utf-8"))
                batch = Batch(path, content["key"], content["readings"])
                good = [reading for reading in batch.readings if finite(reading["value"]) is not None]
            except (ValueError, LookupError, TypeError) as error:
                yield Unusable(path.replace(self._aside / path.name), f"the spooled file is damaged: {error!r}")
                continue
            if len(good) < len(batch.readings):
                yield self._set_aside(batch)
                batch = Batch(path, key_of(good), good)
                if not good:
                    continue
                self._write(path, {"key": batch.key, "readings": good})
            yield batch

    def _set_aside(self, batch: Batch) -> Unusable:
        odd = [reading for reading in batch.readings if finite(reading["value"]) is None]
        reason = f"{len(odd)} spooled readings are no numbers"
        return Unusable(self.refuse(Batch(batch.path, batch.key, odd), reason), reason)

    def __len__(self) -> int:
        return len(self._files())

    def done(self, batch: Batch) -> None:
        """The service has it: forget it."""
        batch.path.unlink(missing_ok=True)

    def refuse(self, batch: Batch, reason: str) -> Path:
        """The service will never take it: set it aside for a person to look at. Returns where it lies."""
        target = self._aside / batch.path.name
        self._write(target, {"reason": reason, "key": batch.key, "readings": batch.readings})
        self.done(batch)
        return target

    def taken(self, source: str) -> int:
        """How many readings of this input were spooled by an earlier run."""
        try:
            found: int = json.loads(self._progress(source).read_text(encoding="utf-8"))["taken"]
        except FileNotFoundError:
            return 0
        return found

    def finished(self, source: str) -> None:
        """The input was read to its end: the next `send` of it begins anew."""
        self._progress(source).unlink(missing_ok=True)

    @property
    def _aside(self) -> Path:
        folder = self._folder / "refused"
        folder.mkdir(exist_ok=True)
        return folder

    def _files(self) -> list[Path]:
        return sorted(self._folder.glob(f"*{_SUFFIX}"))

    def _progress(self, source: str) -> Path:
        return self._folder / f"progress-{hashlib.sha256(source.encode()).hexdigest()[:16]}.json"

    def _write(self, path: Path, content: dict[str, Any]) -> None:
        temporary = path.with_suffix(".tmp")
        with temporary.open("w", encoding="utf-8") as file:
            json.dump(content, file, ensure_ascii=False)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def key_of(readings: list[Reading]) -> str:
    """The Idempotency-Key of a batch: the same readings have the same."""
    body = json.dumps(readings, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return hashlib.sha256(body.encode()).hexdigest()[:40]


def source_of(path: Path) -> str:
    """What tells an input file from another: its name and the beginning of its content."""
    with path.open("rb") as file:
        head = file.read(4096)
    return f"{path.resolve()}#{hashlib.sha256(head).hexdigest()}"
