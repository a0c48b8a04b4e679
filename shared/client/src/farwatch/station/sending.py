"""Sending: input → spool → service, one batch after the other. What is no reading is noted, and the rest is sent."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import islice
from typing import Any

from farwatch.station.client import Refused, StationClient, TooLarge, Unauthorised, Unreachable
from farwatch.station.readings import BadInput, BadLine, Line, Reading
from farwatch.station.spool import Batch, Spool, Unusable


class Exit(IntEnum):
    """The exit codes of `farwatch station send`."""

    OK = 0
    REJECTED = 1
    USAGE = 2
    UNAUTHORISED = 3
    UNREACHABLE = 4


@dataclass(slots=True)
class Outcome:
    """What became of a run. ``spooled``: batches that still wait on disk; ``bad_lines``: those that are no readings.

    ``bad_input``: why the input as a whole was not read; what was spooled before was sent all the same.
    """

    sent: int = 0
    accepted: int = 0
    rejected: list[dict[str, Any]] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    bad_lines: list[BadLine] = field(default_factory=list)
    bad_input: BadInput | None = None
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

    def run(self, lines: Iterable[Line], size: int, source: str | None) -> Outcome:
        """Send the backlog, then the readings among ``lines`` in batches of ``size``; what cannot be sent is spooled.

        ``source`` names a file that can be read again; None: what came through a pipe, gone unless it is spooled now.
        """
        taken = self._spool.taken(source) if source else 0
        chunks = _chunks(islice(self._readings(lines), taken, None), size)
        try:
            self._drain()
            for chunk in chunks:
                taken += len(chunk)
                self._spool.add(chunk, source, taken)
                self._drain()
        except BadInput as error:
            self.outcome.bad_input = error
            self._note(Exit.USAGE)
        except OSError as error:
            self.outcome.trouble = str(error)
            self._note(Exit.USAGE)
        except (Unauthorised, Unreachable) as error:
            self._stop(error)
            if source is None:
                for chunk in chunks:
                    self._spool.add(chunk)
        else:
            if source:
                self._spool.finished(source)
        self.outcome.spooled = len(self._spool)
        return self.outcome

    def _readings(self, lines: Iterable[Line]) -> Iterator[Reading]:
        for line in lines:
            if isinstance(line, BadLine):
                self.outcome.bad_lines.append(line)
                self._note(Exit.REJECTED)
            else:
                yield line

    def _drain(self) -> None:
        for batch in self._spool.pending():
            if isinstance(batch, Unusable):
                self.outcome.refused.append(f"{batch.reason} ({batch.path})")
                self._note(Exit.REJECTED)
            else:
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
            self._note(Exit.REJECTED)
        self._progress(len(readings))

    def _note_refusal(self, batch: Batch, error: Refused) -> None:
        where = self._spool.refuse(batch, str(error))
        self.outcome.refused.append(f"{error} (kept in {where})")
        self._note(Exit.REJECTED)
        self._progress(len(batch.readings))

    def _stop(self, error: Unauthorised | Unreachable) -> None:
        if isinstance(error, Unauthorised):
            self.outcome.trouble = error.detail
            self._note(Exit.UNAUTHORISED)
        else:
            self.outcome.trouble = str(error)
            self._note(Exit.UNREACHABLE)

    def _note(self, exit_code: Exit) -> None:
        """The gravest trouble decides the exit code: they are in that order."""
        self.outcome.exit = max(self.outcome.exit, exit_code)


def _chunks(readings: Iterable[Reading], size: int) -> Iterator[list[Reading]]:
    iterator = iter(readings)
    while chunk := list(islice(iterator, size)):
        yield chunk
