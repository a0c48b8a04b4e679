"""Guessing passwords gets slower and slower, and nobody can lock anybody else out with it."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from sqlalchemy import func, select

from roster_svc.app import service
from roster_svc.logins.models import KnownPlace, LoginFailures
from svckit.testing import Harness
from svckit.testing.harness import running
from svckit.testing.logs import recorded_logs
from svckit.testing.pool import pooled_database

PASSWORD = "correct horse"
PERSON = {"code": "w1", "name": "王芳", "username": "wangfang", "password": PASSWORD, "roles": ["tech_ops"]}
HOME, OFFICE, ATTACKER = "198.51.100.1", "198.51.100.2", "203.0.113.66"


class Door:
    """The login as people at different addresses meet it. Every call is a new caller without cookies, or `device`."""

    def __init__(self, svc: Harness) -> None:
        self.svc = svc

    async def answer(
        self, address: str, password: str = "guess", *, username: str = "wangfang", device: str | None = None
    ) -> httpx.Response:
        headers = {"X-Forwarded-For": address, "Accept-Language": "en"}
        if device:
            headers["Cookie"] = f"farwatch_device={device}"
        async with self.svc.client(**headers) as caller:
            return await caller.post("/auth/token", json={"username": username, "password": password})

    async def tries(self, count: int, address: str, **more: str) -> list[int]:
        return [(await self.answer(address, **more)).status_code for _ in range(count)]

    async def log_in(self, address: str, *, device: str | None = None) -> int:
        return (await self.answer(address, PASSWORD, device=device)).status_code

    async def device(self, address: str) -> str:
        answer = await self.answer(address, PASSWORD)
        assert answer.status_code == 200
        return answer.cookies["farwatch_device"]


@pytest.fixture
def figures() -> dict[str, int]:
    return {}


@pytest.fixture
async def door(tmp_path: Path, postgres_server: str, figures: dict[str, int]) -> AsyncIterator[Door]:
    """The issuer with one account on a clock that stands still."""
    pem = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (tmp_path / "one.pem").write_bytes(pem)
    async with pooled_database(service.migrations) as url:
        with recorded_logs() as logs:
            async with running(service, url, logs, signing_keys_dir=tmp_path, **figures) as svc:
                made = await svc.as_user(["hq_admin"]).post("/staff", json=PERSON)
                assert made.status_code == 201, made.text
                yield Door(svc)
        assert not logs.unexpected()


async def test_five_mistakes_are_free_then_the_wait_doubles(door: Door) -> None:
    assert await door.tries(5, HOME) == [401] * 5
    waits = []
    for _ in range(4):
        refused = await door.answer(HOME)
        assert refused.status_code == 429
        waits.append(int(refused.headers["Retry-After"]))
        door.svc.clock.advance(seconds=waits[-1])
        assert (await door.answer(HOME)).status_code == 401
    assert waits == [1, 2, 4, 8]


async def test_a_refused_login_says_what_to_do_in_both_languages(door: Door) -> None:
    await door.tries(5, HOME)
    refused = (await door.answer(HOME)).json()
    assert refused["type"] == "urn:farwatch:problem:login-throttled"
    assert "Try again in 1 s" in refused["detail"]
    async with door.svc.client(**{"X-Forwarded-For": HOME}) as caller:
        chinese = await caller.post("/auth/token", json={"username": "wangfang", "password": "guess"})
    assert chinese.json()["title"] == "登录失败次数过多"


async def test_trying_too_early_does_not_make_the_wait_longer(door: Door) -> None:
    await door.tries(5, HOME)
    assert await door.tries(20, HOME) == [429] * 20
    door.svc.clock.advance(seconds=1)
    assert await door.log_in(HOME) == 200


async def test_the_right_password_does_not_shorten_the_wait(door: Door) -> None:
    await door.tries(5, ATTACKER)
    assert await door.log_in(ATTACKER) == 429


async def test_a_success_wipes_the_mistakes_away(door: Door) -> None:
    await door.tries(4, HOME)
    assert await door.log_in(HOME) == 200
    assert await door.tries(5, HOME) == [401] * 5


async def test_mistakes_are_forgotten_after_the_window(door: Door) -> None:
    await door.tries(5, HOME)
    door.svc.clock.advance(minutes=15)
    assert await door.tries(5, HOME) == [401] * 5


async def test_an_attacker_elsewhere_does_not_hold_up_the_owner_at_a_known_address(door: Door) -> None:
    assert await door.log_in(HOME) == 200
    for number in range(20):
        await door.tries(5, f"203.0.113.{number}")
    assert await door.log_in(HOME) == 200


async def test_an_attacker_at_the_owners_own_address_does_not_hold_up_their_device(door: Door) -> None:
    device = await door.device(OFFICE)
    assert set(await door.tries(10, OFFICE)) == {401, 429}
    assert await door.log_in(OFFICE) == 429
    assert await door.log_in(OFFICE, device=device) == 200


async def test_a_known_device_goes_ahead_from_anywhere(door: Door) -> None:
    device = await door.device(OFFICE)
    for number in range(6):
        await door.tries(5, f"203.0.113.{number}")
    assert await door.log_in("198.51.100.77", device=device) == 200


async def test_a_device_of_ones_own_account_opens_no_way_to_anothers(door: Door) -> None:
    device = await door.device(OFFICE)
    other = {"username": "zhangwei", "device": device}
    assert await door.tries(6, ATTACKER, **other) == [401] * 5 + [429]


async def test_guessing_with_a_stolen_device_is_slow_as_well(door: Door) -> None:
    device = await door.device(OFFICE)
    assert await door.tries(6, ATTACKER, device=device) == [401] * 5 + [429]


async def test_many_addresses_against_one_account_are_slowed_down_together(door: Door) -> None:
    for number in range(20):
        assert await door.tries(1, f"203.0.113.{number}") == [401]
    refused = await door.answer("203.0.113.99")
    assert (refused.status_code, refused.headers["Retry-After"]) == (429, "1")


async def test_an_account_that_does_not_exist_is_slowed_down_alike(door: Door) -> None:
    assert await door.tries(6, ATTACKER, username="nobody") == [401] * 5 + [429]


@pytest.mark.parametrize("figures", [{"login_failures_per_address": 6}])
async def test_one_address_against_many_accounts_runs_out_of_its_budget(door: Door) -> None:
    for number in range(6):
        assert await door.tries(1, ATTACKER, username=f"name-{number}") == [401]
    refused = await door.answer(ATTACKER, username="name-7")
    assert (refused.status_code, refused.headers["Retry-After"]) == (429, "900")
    assert await door.log_in(HOME) == 200


@pytest.mark.parametrize("figures", [{"login_failures_per_address": 6}])
async def test_a_colleague_who_uses_up_the_sites_budget_does_not_hold_up_those_known_there(door: Door) -> None:
    assert await door.log_in(OFFICE) == 200
    for number in range(6):
        await door.tries(1, OFFICE, username=f"name-{number}")
    assert await door.tries(1, OFFICE, username="name-8") == [429]
    assert await door.log_in(OFFICE) == 200


async def test_an_invented_forwarded_address_is_no_known_address(door: Door) -> None:
    assert await door.log_in(HOME) == 200
    assert await door.tries(6, f"{HOME}, {ATTACKER}") == [401] * 5 + [429]


async def test_simultaneous_guesses_do_not_slip_past_the_count(door: Door) -> None:
    answers = await asyncio.gather(*(door.answer(ATTACKER) for _ in range(12)))
    assert sorted(answer.status_code for answer in answers) == [401] * 5 + [429] * 7


async def test_failures_are_remembered_over_a_restart(door: Door, tmp_path: Path) -> None:
    await door.tries(5, HOME)
    url = door.svc.runtime.settings.database_url.get_secret_value()
    with recorded_logs() as logs:
        async with running(service, url, logs, signing_keys_dir=tmp_path) as again:
            assert await Door(again).tries(1, HOME) == [429]


async def test_what_is_typed_as_a_username_is_not_stored(door: Door) -> None:
    await door.tries(1, HOME, username="my-secret-password")
    async with door.svc.transaction() as session:
        keys = set(await session.scalars(select(LoginFailures.key)))
    assert len(keys) == 3
    assert all(len(key) == 64 for key in keys)


async def test_old_failures_and_surplus_devices_are_swept_away(door: Door) -> None:
    for number in range(4):
        await door.tries(1, f"203.0.113.{number}", username=f"name-{number}")
    door.svc.clock.advance(minutes=16)
    for _ in range(24):
        assert await door.log_in(HOME) == 200
    async with door.svc.transaction() as session:
        failures = await session.scalar(select(func.count()).select_from(LoginFailures))
        places = await session.scalar(select(func.count()).select_from(KnownPlace))
    assert failures == 3
    assert places == 21
