"""`farwatch station send`: at least once, resumable, with exit codes that tell scripts what happened."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

from farwatch.station.client import StationClient
from farwatch.station.readings import parse
from farwatch.station.sending import Exit, Outcome, Sender
from farwatch.station.spool import Spool, source_of

AT = "2026-11-23T00:00:00Z"


class Service:
    """Farwatch as the station sees it: keeps readings once per Idempotency-Key; can be told to misbehave."""

    def __init__(self) -> None:
        self.batches: dict[str, list[dict[str, object]]] = {}
        self.requests = 0
        self.misbehave: Callable[[int, httpx.Request], httpx.Response | None] = lambda _number, _request: None

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests += 1
        answer = self.misbehave(self.requests, request)
        if answer is not None:
            return answer
        readings = json.loads(request.content)["readings"]
        self.batches.setdefault(request.headers["Idempotency-Key"], readings)
        return httpx.Response(202, json={"accepted": len(readings), "rejected": []})

    @property
    def values(self) -> list[object]:
        """The values kept, in the order they came."""
        return [reading["value"] for readings in self.batches.values() for reading in readings]


@pytest.fixture
def service() -> Service:
    return Service()


def lines(count: int) -> Iterator[str]:
    """So many readings as JSON lines."""
    return (json.dumps({"series": "t", "at": AT, "value": number}) + "\n" for number in range(count))


def send(
    service: Service,
    spool: Spool,
    text: Iterator[str],
    *,
    size: int = 10,
    source: str | None = None,
    patience: float = 0,
) -> Outcome:
    with StationClient(
        "http://farwatch", "fw_key", give_up_after_s=patience, transport=httpx.MockTransport(service)
    ) as client:
        return Sender(client, spool, lambda _: None).run(parse(text), size, source)


def test_everything_is_sent_in_batches_and_the_spool_ends_empty(service: Service, tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    outcome = send(service, spool, lines(95))
    assert (outcome.exit, outcome.accepted, len(spool)) == (Exit.OK, 95, 0)
    assert service.values == list(range(95))
    assert len(service.batches) == 10


def test_what_comes_through_a_pipe_is_kept_when_farwatch_is_away_and_goes_first_the_next_time(
    service: Service, tmp_path: Path
) -> None:
    service.misbehave = lambda _number, _request: httpx.Response(503)
    outcome = send(service, Spool(tmp_path), lines(35))
    assert (outcome.exit, outcome.spooled) == (Exit.UNREACHABLE, 4)
    service.misbehave = lambda _number, _request: None
    outcome = send(service, Spool(tmp_path), iter(()))
    assert (outcome.exit, service.values) == (Exit.OK, list(range(35)))


def test_a_file_that_was_interrupted_goes_on_where_it_stopped(service: Service, tmp_path: Path) -> None:
    file = tmp_path / "readings.jsonl"
    file.write_text("".join(lines(50)), encoding="utf-8")
    service.misbehave = lambda number, _request: httpx.Response(503) if number > 2 else None
    with file.open() as text:
        assert send(service, Spool(tmp_path / "spool"), text, source=source_of(file)).exit is Exit.UNREACHABLE
    service.misbehave = lambda _number, _request: None
    with file.open() as text:
        assert send(service, Spool(tmp_path / "spool"), text, source=source_of(file)).exit is Exit.OK
    assert service.values == list(range(50))


def test_an_answer_that_gets_lost_is_asked_for_again_with_the_same_key(service: Service, tmp_path: Path) -> None:
    def lose_first_answer(number: int, request: httpx.Request) -> httpx.Response | None:
        if number != 1:
            return None
        service.batches[request.headers["Idempotency-Key"]] = json.loads(request.content)["readings"]
        raise httpx.ReadError("connection reset")

    service.misbehave = lose_first_answer
    outcome = send(service, Spool(tmp_path), lines(10), patience=30)
    assert (outcome.exit, service.requests, service.values) == (Exit.OK, 2, list(range(10)))


def test_a_batch_too_large_for_one_request_is_sent_in_halves(service: Service, tmp_path: Path) -> None:
    def small_only(_number: int, request: httpx.Request) -> httpx.Response | None:
        return httpx.Response(413) if len(json.loads(request.content)["readings"]) > 3 else None

    service.misbehave = small_only
    assert send(service, Spool(tmp_path), lines(10)).exit is Exit.OK
    assert service.values == list(range(10))


def test_a_wrong_key_stops_at_once_and_keeps_the_readings(service: Service, tmp_path: Path) -> None:
    service.misbehave = lambda _number, _request: httpx.Response(401, json={"detail": "revoked"})
    outcome = send(service, Spool(tmp_path), lines(30))
    assert (outcome.exit, outcome.trouble, service.requests, outcome.spooled) == (Exit.UNAUTHORISED, "revoked", 1, 3)
    service.misbehave = lambda _number, _request: None
    assert send(service, Spool(tmp_path), iter(())).exit is Exit.OK
    assert service.values == list(range(30))


def test_the_service_is_asked_to_answer_in_the_language_of_whoever_runs_the_command() -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.headers["Accept-Language"])
        return httpx.Response(202, json={"accepted": 0, "rejected": []})

    for language in ("zh", "en"):
        with StationClient(
            "http://farwatch", "fw_key", language=language, transport=httpx.MockTransport(answer)
        ) as client:
            client.post([], "key")
    assert asked == ["zh", "en"]


def test_what_the_service_will_never_take_is_set_aside_and_reported(service: Service, tmp_path: Path) -> None:
    service.misbehave = lambda number, _request: httpx.Response(422, json={"detail": "no"}) if number == 1 else None
    outcome = send(service, Spool(tmp_path), lines(20))
    assert outcome.exit is Exit.REJECTED
    assert len(outcome.refused) == 1
    assert len(list((tmp_path / "refused").iterdir())) == 1
    assert service.values == list(range(10, 20))


def test_rejected_readings_are_told_with_the_reading_they_mean(service: Service, tmp_path: Path) -> None:
    rejected = [{"index": 1, "code": "unknown-series", "detail": "no such series"}]
    service.misbehave = lambda _number, _request: httpx.Response(202, json={"accepted": 1, "rejected": rejected})
    outcome = send(service, Spool(tmp_path), lines(2))
    assert outcome.exit is Exit.REJECTED
    assert outcome.rejected[0]["reading"]["value"] == 1


def test_lines_that_are_no_readings_are_told_and_the_others_sent(service: Service, tmp_path: Path) -> None:
    text = [
        *lines(700),
        '{"series": "t", "at": "", "value": 1}\n',
        '{"series": "t", "at": "x", "value": NaN}\n',
        *lines(3),
    ]
    outcome = send(service, Spool(tmp_path), iter(text), size=500)
    assert (outcome.exit, outcome.accepted, outcome.spooled) == (Exit.REJECTED, 703, 0)
    assert [(line.number, line.problem) for line in outcome.bad_lines] == [(701, "missing"), (702, "not-a-number")]


def test_through_a_pipe_a_bad_line_costs_no_good_one_while_farwatch_is_away(service: Service, tmp_path: Path) -> None:
    service.misbehave = lambda _number, _request: httpx.Response(503)
    outcome = send(service, Spool(tmp_path), iter([*lines(15), "no reading\n", *lines(15)]))
    assert (outcome.exit, len(outcome.bad_lines)) == (Exit.UNREACHABLE, 1)
    service.misbehave = lambda _number, _request: None
    send(service, Spool(tmp_path), iter(()))
    assert service.values == [*range(15), *range(15)]


def test_a_spooled_batch_that_is_damaged_or_holds_no_number_holds_up_nothing(service: Service, tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    spool.add([{"series": "t", "at": AT, "value": 1}, {"series": "t", "at": AT, "value": float("nan")}])
    spool.add([{"series": "t", "at": AT, "value": 2}]).path.write_text("{half a ba", encoding="utf-8")
    spool.add([{"series": "t", "at": AT, "value": 3}])
    outcome = send(service, Spool(tmp_path), lines(1))
    assert (outcome.exit, service.values, outcome.spooled) == (Exit.REJECTED, [1, 3, 0], 0)
    assert ["no numbers" in reason or "damaged" in reason for reason in outcome.refused] == [True, True]
    assert len(list((tmp_path / "refused").iterdir())) == 2


def test_an_input_without_the_columns_sends_what_was_spooled_and_says_so(service: Service, tmp_path: Path) -> None:
    Spool(tmp_path).add([{"series": "t", "at": AT, "value": 1}])
    outcome = send(service, Spool(tmp_path), iter(["time,measurement,host\n", "1,2,3\n"]))
    assert (outcome.exit, outcome.accepted) == (Exit.USAGE, 1)
    assert outcome.bad_input is not None
