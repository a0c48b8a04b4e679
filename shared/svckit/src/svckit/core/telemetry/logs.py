"""JSON lines on stdout: one event a line, with trace id and service; secrets and bodies never get in."""

import logging
import re
import sys
from collections.abc import MutableMapping
from functools import lru_cache, partial
from typing import Any, TextIO

import structlog
from opentelemetry import trace

from svckit.core.exercise import in_exercise

_SECRET = re.compile("authorization|password|secret|token|api_?key|cookie|private_key", re.IGNORECASE)
_CHATTY = ("httpx", "httpcore", "asyncio")
_FLOODING = ("aiokafka",)
"""Write 80 lines a second while a broker is away; the relay and the consumers report that themselves."""
_REPLACED = ("uvicorn", "uvicorn.error", "uvicorn.access", "alembic", "aiokafka", "sqlalchemy", "fastapi")
REDACTED = "[redacted]"
_RENDER = structlog.processors.JSONRenderer(ensure_ascii=False, default=str)


def get_logger(name: str) -> structlog.stdlib.BoundLogger:
    """A structured logger: ``log.info("what.happened", key=value)``."""
    logger: structlog.stdlib.BoundLogger = structlog.stdlib.get_logger(name)  # noqa: TID251  the one place
    return logger


def add_trace(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Put the current trace and span ids on the line."""
    context = trace.get_current_span().get_span_context()
    if context.is_valid:
        event.setdefault("trace_id", f"{context.trace_id:032x}")
        event.setdefault("span_id", f"{context.span_id:016x}")
    return event


def add_exercise(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Say of what is done for an exercise that it is one; the lines of what is real do not speak of it."""
    if in_exercise():
        event.setdefault("exercise", True)
    return event


def redact(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Blank every value whose key speaks of a secret, at any depth of mappings."""
    for key, value in event.items():
        if _speaks_of_a_secret(key):
            event[key] = REDACTED
        elif isinstance(value, dict):
            event[key] = redact(None, "", dict(value))
    return event


@lru_cache(maxsize=4096)
def _speaks_of_a_secret(key: str) -> bool:
    return _SECRET.search(key) is not None


def configure_logging(service: str, level: str, stream: TextIO | None = None) -> None:
    """Send structlog and the standard library's loggers as JSON lines to ``stream`` (stdout). Safe to call again.

    structlog writes to the stream itself: the way through the standard library costs three times as much a line.
    """
    stream, shared = stream or sys.stdout, _processors(service)
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared, processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, _RENDER]
        )
    )
    _install(handler, level)
    structlog.configure(
        processors=[*shared, _RENDER],
        logger_factory=partial(_Lines, stream),
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level.upper())),
        cache_logger_on_first_use=False,
    )


def route_through_logging(service: str) -> None:
    """Make structlog hand its events to the standard library's loggers: all that tests need."""
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            structlog.stdlib.PositionalArgumentsFormatter(),
            *_processors(service),
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )


class _Lines:
    """Writes finished lines; ``name`` is the logger's."""

    def __init__(self, stream: TextIO, name: str = "") -> None:
        self.name = name
        self._stream = stream

    def msg(self, line: str) -> None:
        self._stream.write(line + "\n")
        self._stream.flush()

    debug = info = warning = error = critical = msg


def _processors(service: str) -> list[structlog.typing.Processor]:
    return [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.ExtraAdder(),
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        add_trace,
        add_exercise,
        _naming(service),
        structlog.processors.format_exc_info,
        redact,
    ]


def _install(handler: logging.Handler, level: str) -> None:
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level.upper())
    for name in _REPLACED:
        logger = logging.getLogger(name)
        logger.handlers = []
        logger.propagate = True
    for name in _CHATTY:
        logging.getLogger(name).setLevel(max(logging.WARNING, root.level))
    for name in _FLOODING:
        logging.getLogger(name).setLevel(logging.CRITICAL)


def _naming(service: str) -> structlog.typing.Processor:
    def add_service(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
        event.setdefault("service", service)
        return event

    return add_service
