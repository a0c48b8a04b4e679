"""Logs, traces and metrics of every service."""

from svckit.core.telemetry.logs import configure_logging, get_logger, route_through_logging
from svckit.core.telemetry.tracing import configure_tracing, current_trace_id, current_traceparent, span_from

__all__ = [
    "configure_logging",
    "configure_tracing",
    "current_trace_id",
    "current_traceparent",
    "get_logger",
    "route_through_logging",
    "span_from",
]
