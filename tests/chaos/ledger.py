"""What a client knows for certain: a file that is synced before each request and after each answer."""

import json
import os
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

Kind = Literal[
    "readings",
    "incident",
    "acknowledgement",
    "note",
    "level",
    "shift",
    "publication",
    "check-in",
    "check-out",
    "policy",
    "report",
]
State = Literal["about", "acknowledged", "refused"]


@dataclass(frozen=True, slots=True)
class Request:
    """One request about a site. ``state`` "about": it was to be sent, and nobody knows more."""

    number: int
    kind: Kind
    site_id: str
    state: State
    body: dict[str, Any]
    answer: dict[str, Any]
    about_at: float
    answered_at: float | None


class Ledger:
    """Append only; every line is on the disk before the call returns."""

    def __init__(self, file: Path) -> None:
        self._file = file.open("a", encoding="utf-8")
        self._path = file
        self._lock = threading.Lock()
        self._next = 0

    def about(self, kind: Kind, site_id: str, body: dict[str, Any], at: float) -> int:
        """A request is going to be sent; its number."""
        with self._lock:
            self._next += 1
            self._write({"number": self._next, "kind": kind, "site_id": site_id, "body": body, "at": at})
            return self._next

    def answered(self, number: int, state: State, answer: dict[str, Any], at: float) -> None:
        """The answer has come."""
        with self._lock:
            self._write({"number": number, "state": state, "answer": answer, "at": at})

    def _write(self, line: dict[str, Any]) -> None:
        self._file.write(json.dumps(line, ensure_ascii=False) + "\n")
        self._file.flush()
        os.fsync(self._file.fileno())

    def read(self) -> tuple[Request, ...]:
        """All requests, from the file."""
        return read(self._path)

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def read(file: Path) -> tuple[Request, ...]:
    """The requests in a ledger."""
    lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    answers = {line["number"]: line for line in lines if "state" in line}
    return tuple(_request(line, answers.get(line["number"])) for line in lines if "kind" in line)


def _request(line: dict[str, Any], answer: dict[str, Any] | None) -> Request:
    return Request(
        number=line["number"],
        kind=line["kind"],
        site_id=line["site_id"],
        state=answer["state"] if answer else "about",
        body=line["body"],
        answer=answer["answer"] if answer else {},
        about_at=line["at"],
        answered_at=answer["at"] if answer else None,
    )
