"""How often a caller may call: nobody is held up by somebody else, and everybody gets on again."""

from math import ceil
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

import httpx
from hypothesis import given
from hypothesis import strategies as st

from svckit.core.clock import ManualClock
from svckit.core.errors import TooManyRequests
from svckit.core.settings import ServiceSettings
from svckit.web.principal import Kind, Principal
from svckit.web.rate_limit import RateLimits, SlidingWindow

if TYPE_CHECKING:
    from shared.svckit.tests.web.conftest import Sample, Start

ANNA, BEN = str(uuid4()), str(uuid4())


async def statuses(caller: httpx.AsyncClient, path: str, count: int, **headers: str) -> list[int]:
    return [(await caller.get(path, headers=headers)).status_code for _ in range(count)]


def as_person(sample: "Sample", person: str) -> httpx.AsyncClient:
    return sample.client(sample.issuer.token(sub=person))


async def test_an_account_over_its_limit_is_told_when_to_come_back(start: "Start") -> None:
    sample = await start(rate_limit_user=3)
    async with as_person(sample, ANNA) as anna:
        assert await statuses(anna, "/me", 3) == [200, 200, 200]
        refused = await anna.get("/me", headers={"Accept-Language": "en"})
        assert refused.status_code == 429
        assert refused.json()["type"] == "urn:farwatch:problem:too-many-requests"
        assert refused.json()["detail"] == f"Too many requests. Try again in {refused.headers['Retry-After']} s."
        sample.clock.advance(seconds=int(refused.headers["Retry-After"]))
        assert await statuses(anna, "/me", 1) == [200]


async def test_one_account_over_its_limit_does_not_disturb_another(start: "Start") -> None:
    sample = await start(rate_limit_user=2)
    async with as_person(sample, ANNA) as anna, as_person(sample, BEN) as ben:
        assert await statuses(anna, "/me", 5) == [200, 200, 429, 429, 429]
        assert await statuses(ben, "/me", 2) == [200, 200]


async def test_a_refused_request_is_refused_before_its_body_is_read(start: "Start") -> None:
    sample = await start(rate_limit_user=1, body_limit_bytes=10)
    async with as_person(sample, ANNA) as anna:
        assert (await anna.post("/bulk", json={"a": 1})).status_code == 200
        assert (await anna.post("/bulk", content=b"x" * 4_000_000)).status_code == 429


async def test_who_is_refused_for_lack_of_a_role_is_counted_too(start: "Start") -> None:
    sample = await start(rate_limit_user=2)
    async with sample.client(sample.issuer.token(roles=["stranger"])) as stranger:
        assert await statuses(stranger, "/notes", 3) == [403, 403, 429]


async def test_public_routes_count_by_address_as_the_front_door_tells_it(start: "Start") -> None:
    sample = await start(rate_limit_address=2)
    async with sample.client() as caller:
        one, two = {"X-Forwarded-For": "203.0.113.7"}, {"X-Forwarded-For": "203.0.113.8"}
        assert await statuses(caller, "/idle", 3, **one) == [200, 200, 429]
        assert await statuses(caller, "/idle", 3, **two) == [200, 200, 429]


async def test_an_invented_address_does_not_buy_new_requests(start: "Start") -> None:
    sample = await start(rate_limit_address=2)
    async with sample.client() as caller:
        answers = [
            (await caller.get("/idle", headers={"X-Forwarded-For": f"10.0.0.{number}, 203.0.113.7"})).status_code
            for number in range(4)
        ]
    assert answers == [200, 200, 429, 429]


async def test_signed_in_callers_do_not_use_up_their_addresss_limit(start: "Start") -> None:
    sample = await start(rate_limit_address=1)
    async with as_person(sample, ANNA) as anna:
        assert await statuses(anna, "/me", 5) == [200] * 5


async def test_a_limit_of_zero_is_none(start: "Start") -> None:
    sample = await start(rate_limit_address=0)
    async with sample.client() as caller:
        assert set(await statuses(caller, "/idle", 150)) == {200}


def test_a_station_has_its_own_wide_limit_and_disturbs_nobody() -> None:
    settings = ServiceSettings(database_url="postgresql://x", rate_limit_user=5, rate_limit_station=50)
    limits = RateLimits(settings, ManualClock())
    loud, quiet, person = (_principal(kind) for kind in ("station", "station", "user"))
    assert _admitted(limits, loud, 200) == 50
    assert _admitted(limits, quiet, 200) == 50
    assert _admitted(limits, person, 200) == 5


def test_the_default_for_stations_leaves_a_thousand_batches_a_second() -> None:
    settings = ServiceSettings(database_url="postgresql://x")
    assert settings.rate_limit_station / settings.rate_limit_period_s >= 1000


LIMITS = st.integers(1, 50)
TIMES = st.floats(0, 1e9, allow_nan=False)


@given(LIMITS, TIMES, st.lists(st.floats(0, 3), min_size=1, max_size=300))
def test_whoever_waits_as_told_is_let_in(limit: int, begin_s: float, pauses_s: list[float]) -> None:
    window, now_s = SlidingWindow(10), begin_s
    for pause_s in pauses_s:
        now_s += pause_s
        wait_s = window.take("a", limit, now_s)
        if wait_s > 0:
            assert wait_s <= 20
            now_s += ceil(wait_s + 0.001)
            assert window.take("a", limit, now_s) == 0


@given(LIMITS, TIMES, st.integers(1, 10))
def test_hammering_gives_no_more_than_the_limit_per_period_and_one_burst(limit: int, begin_s: float, n: int) -> None:
    window = SlidingWindow(10)
    asked = (window.take("a", limit, begin_s + tick / 10) for tick in range(100 * n) for _ in range(3))
    assert sum(wait_s == 0 for wait_s in asked) <= limit * (n + 1)


@given(st.lists(st.tuples(st.sampled_from("abc"), st.floats(0, 2)), max_size=200))
def test_what_others_do_changes_nothing_for_a_caller(calls: list[tuple[str, float]]) -> None:
    together, alone, now_s = SlidingWindow(10), SlidingWindow(10), 0.0
    for caller, pause_s in calls:
        now_s += pause_s
        answer = together.take(caller, 4, now_s)
        if caller == "a":
            assert answer == alone.take("a", 4, now_s)


def _principal(kind: Kind) -> Principal:
    return Principal(kind, UUID(int=uuid4().int), kind)


def _admitted(limits: RateLimits, principal: Principal, asked: int) -> int:
    admitted = 0
    for _ in range(asked):
        try:
            limits.admit(httpx.Request("GET", "http://x"), principal)  # type: ignore[arg-type]  # known by name
        except TooManyRequests:
            continue
        admitted += 1
    return admitted
