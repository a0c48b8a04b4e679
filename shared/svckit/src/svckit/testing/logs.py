"""What was logged during a test: an ERROR nobody expected fails it."""

from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from typing import Any

import structlog


class LogRecord:
    """The lines logged so far, and the ERROR events that are part of the story."""

    def __init__(self) -> None:
        self.lines: list[dict[str, Any]] = []
        self.allowed: set[str] = set()

    def __call__(self, _: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
        """A structlog processor that keeps a copy of every line."""
        self.lines.append(dict(event))
        return event

    def unexpected(self) -> list[dict[str, Any]]:
        """ERROR lines that no test allowed."""
        return [
            line
            for line in self.lines
            if line.get("level") in {"error", "critical"} and line.get("event") not in self.allowed
        ]


@contextmanager
def recorded_logs() -> Iterator[LogRecord]:
    """Record everything logged through structlog in the block, and print it for pytest to show on failure."""
    record = LogRecord()
    before = structlog.get_config()
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.format_exc_info,
            record,
            structlog.processors.JSONRenderer(ensure_ascii=False, default=str),
        ],
        logger_factory=structlog.PrintLoggerFactory(),
        wrapper_class=structlog.BoundLogger,
        cache_logger_on_first_use=False,
    )
    try:
        yield record
    finally:
        structlog.configure(**before)
