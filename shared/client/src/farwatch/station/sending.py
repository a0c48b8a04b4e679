"""Sending: input → spool → service, one batch after the other."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import islice
from typing import Any

from farwatch.station.client import Refused, StationClient, TooLarge, Unauthorised, Unreachable
from farwatch.station.readings import Reading
from farwatch.station.spool import Batch, Spool


class Exit(IntEnum):
    """The exit codes of `farwatch station send`."""

    OK = 0
    REJECTED = 1
    USAGE = 2
    UNAUTHORISED = 3
    UNREACHABLE = 4


@dataclass(slots=True)
class Outcome:
    """What became of a run. ``spooled``: batches that still wait on disk."""

    sent: int = 0
    accepted: int = 0
    rejected: list[dict[str, Any]] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    spooled: int = 0
    trouble: str | None = None
    exit: Exit = Exit.OK


class Sender:
    """Sends what is spooled, and spools what is new. ``progress`` is called with the readings dealt with."""

    def __init__(self, client: StationClient, spool: Spool, progress: Callable[[int], None]) -> None:
        self._client = client
        self._spool = spool
        self._progress = progress
        self.outcome = Outcome()

    def run(self, readings: Iterable[Reading], size: int, source: str | None) -> Outcome:
        """Send the backlog, then ``readings`` in batches of ``size``; what cannot be sent stays in the spool."""
        skip = self._spool.taken(source) if source else 0
        try:
            self._drain()
            taken = skip
            for chunk in _chunks(islice(readings, skip, None), size):
                taken += len(chunk)
                self._spool.add(chunk, source, taken)
                self._drain()
        except Unauthorised as error:
            self._stop(Exit.UNAUTHORISED, error.detail)
        except Unreachable as error:
            self._stop(Exit.UNREACHABLE, str(error))
            self._keep_the_rest(readings, size, source)
        else:
            if source:
                self._spool.finished(source)
        self.outcome.spooled = len(self._spool)
        return self.outcome

    def _keep_the_rest(self, readings: Iterable[Reading], size: int, source: str | None) -> None:
        """A file can be read again later; what came through a pipe is gone unless it is spooled now."""
        if source is None:
            for chunk in _chunks(readings, size):
                self._spool.add(chunk)

    def _drain(self) -> None:
        for batch in self._spool.pending():
            self._send(batch)

    def _send(self, batch: Batch) -> None:
        try:
            self._deliver(batch.readings, batch.key)
        except Unauthorised:
            raise
        except Refused as error:
            self._note_refusal(batch, error)
        else:
            self._spool.done(batch)

    def _deliver(self, readings: list[Reading], key: str) -> None:
        try:
            receipt = self._client.post(readings, key)
        except TooLarge:
            if len(readings) < 2:
                raise
            middle = len(readings) // 2
            self._deliver(readings[:middle], f"{key}.1")
            self._deliver(readings[middle:], f"{key}.2")
            return
        self.outcome.sent += len(readings)
        self.outcome.accepted += receipt.accepted
        for item in receipt.rejected:
            self.outcome.rejected.append({**item, "reading": readings[item["index"]]})
            self.outcome.exit = Exit.REJECTED
        self._progress(len(readings))

    def _note_refusal(self, batch: Batch, error: Refused) -> None:
        where = self._spool.refuse(batch, str(error))
        self.outcome.refused.append(f"{error} (kept in {where})")
        self.outcome.exit = Exit.REJECTED
        self._progress(len(batch.readings))

    def _stop(self, exit_code: Exit, trouble: str) -> None:
        self.outcome.exit = exit_code
        self.outcome.trouble = trouble


def _chunks(readings: Iterable[Reading], size: int) -> Iterator[list[Reading]]:
    iterator = iter(readings)
    while chunk := list(islice(iterator, size)):
        yield chunk
