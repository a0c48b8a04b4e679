"""One trace from hop to hop."""

import pytest
from opentelemetry.sdk.trace import ReadableSpan
from opentelemetry.trace import SpanKind

from svckit.core.telemetry import configure_tracing, current_trace_id, current_traceparent, span_from

TRACE = "0af7651916cd43dd8448eb211c80319c"
PARENT = f"00-{TRACE}-b7ad6b7169203331-01"


@pytest.fixture(autouse=True)
def _tracing() -> None:
    configure_tracing("sample-svc", "1", "")


def test_outside_any_span_there_is_nothing_to_pass_on() -> None:
    assert current_traceparent() is None
    assert current_trace_id() is None


def test_a_span_continues_the_trace_it_is_given_and_passes_it_on() -> None:
    with span_from(PARENT, "process farwatch.incident", SpanKind.CONSUMER, {"messaging.system": "kafka"}) as span:
        assert isinstance(span, ReadableSpan)
        assert span.parent is not None
        assert f"{span.parent.span_id:016x}" == "b7ad6b7169203331"
        onwards = current_traceparent()
    assert onwards is not None
    assert onwards.startswith(f"00-{TRACE}-")
    assert onwards != PARENT


@pytest.mark.parametrize("parent", [None, "", "nonsense", "00-0-0-00", f"00-{'0' * 32}-b7ad6b7169203331-01"])
def test_without_a_usable_parent_a_trace_begins(parent: str | None) -> None:
    with span_from(parent, "work"):
        trace = current_trace_id()
    assert trace is not None
    assert trace != TRACE


def test_a_span_inside_a_span_with_no_parent_of_its_own_begins_a_new_trace() -> None:
    with span_from(PARENT, "outer"), span_from(None, "inner"):
        assert current_trace_id() != TRACE
