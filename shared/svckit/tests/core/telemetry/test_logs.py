"""Log lines: JSON, with trace and service, and never a secret."""

import json
import logging
from collections.abc import Iterator
from io import StringIO

import pytest

from svckit.core.exercise import exercise_context
from svckit.core.settings import ServiceSettings
from svckit.core.telemetry import configure_logging, current_trace_id, get_logger, route_through_logging, span_from
from svckit.core.telemetry.logs import REDACTED


@pytest.fixture
def logged() -> Iterator[StringIO]:
    """Logging as in a process of the service `sample-svc`; afterwards as the tests have it."""
    root = logging.getLogger()
    before = (list(root.handlers), root.level)
    stream = StringIO()
    configure_logging("sample-svc", "info", stream)
    yield stream
    root.handlers, root.level = before
    route_through_logging("test")


def _line(logged: StringIO) -> dict[str, object]:
    line: dict[str, object] = json.loads(logged.getvalue())
    return line


def test_a_line_is_json_with_its_event_service_and_level(logged: StringIO) -> None:
    get_logger("x").info("tea.ready", cups=2, name="龙井")
    line = _line(logged)
    assert (line["event"], line["cups"], line["name"]) == ("tea.ready", 2, "龙井")
    assert (line["service"], line["level"], line["logger"]) == ("sample-svc", "info", "x")
    assert str(line["timestamp"]).endswith("Z")


def test_the_standard_librarys_loggers_speak_the_same_way(logged: StringIO) -> None:
    logging.getLogger("uvicorn.error").warning("port %s is busy", 80, extra={"api_key": "fw_1"})
    line = _line(logged)
    assert (line["event"], line["service"], line["logger"]) == ("port 80 is busy", "sample-svc", "uvicorn.error")
    assert line["api_key"] == REDACTED


def test_a_line_inside_a_span_carries_its_trace(logged: StringIO) -> None:
    with span_from("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "work"):
        get_logger("x").info("inside")
        assert _line(logged)["trace_id"] == current_trace_id() == "0af7651916cd43dd8448eb211c80319c"


@pytest.mark.parametrize("key", ["password", "Authorization", "access_token", "api_key", "client_secret", "set_cookie"])
def test_secrets_are_blanked_at_any_depth(logged: StringIO, key: str) -> None:
    get_logger("x").info("login", **{key: "hunter2"}, request={"headers": {key: "hunter2"}, "path": "/"})
    output = logged.getvalue()
    assert "hunter2" not in output
    assert json.loads(output)["request"]["path"] == "/"


def test_an_exception_is_one_line(logged: StringIO) -> None:
    try:
        raise ValueError("broken")
    except ValueError:
        get_logger("x").exception("failed")
    line = _line(logged)
    assert "ValueError: broken" in str(line["exception"])


def test_below_the_level_nothing_is_written(logged: StringIO) -> None:
    get_logger("x").debug("quiet")
    logging.getLogger("uvicorn").debug("quiet")
    assert logged.getvalue() == ""


def test_a_logger_made_before_the_configuration_follows_it(logged: StringIO) -> None:
    early = get_logger("early")
    configure_logging("sample-svc", "error", logged)
    early.warning("not now")
    early.error("now")
    assert _line(logged)["event"] == "now"


def test_settings_that_are_logged_show_no_secret(logged: StringIO) -> None:
    names = ("database_url", "migrations_database_url", "bus_url", "audit_signing_key")
    settings = ServiceSettings(**dict.fromkeys(names, "canary-of-a-secret"))
    for name in names:
        get_logger("x").info("careless", settings=settings, value=getattr(settings, name))
        get_logger("x").error(f"careless {getattr(settings, name)}")
    assert logged.getvalue().count("careless") == 2 * len(names)
    assert "canary" not in logged.getvalue()


def test_a_line_of_an_exercise_says_so_and_others_do_not_speak_of_it(logged: StringIO) -> None:
    get_logger("x").info("real")
    with exercise_context(True):
        get_logger("x").info("drill")
    real, drill = map(json.loads, logged.getvalue().splitlines())
    assert ("exercise" in real, drill["exercise"]) == (False, True)
