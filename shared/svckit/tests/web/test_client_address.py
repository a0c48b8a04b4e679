"""Which address a request counts for, whatever its caller writes into the headers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from svckit.core.settings import ServiceSettings
from svckit.web.client_address import UNKNOWN, address_behind, networks

LOOPBACK = networks("127.0.0.0/8, ::1")
DOOR = "127.0.0.1"


@pytest.mark.parametrize(
    ("peer", "forwarded", "caller"),
    [
        ("203.0.113.7", [], "203.0.113.7"),
        (DOOR, ["203.0.113.7"], "203.0.113.7"),
        (DOOR, ["198.51.100.1, 203.0.113.7"], "203.0.113.7"),
        (DOOR, ["198.51.100.1", "203.0.113.7, 127.0.0.9"], "203.0.113.7"),
        (DOOR, [], DOOR),
        (DOOR, ["127.0.0.5"], "127.0.0.5"),
        (DOOR, ["203.0.113.7:49152"], "203.0.113.7"),
        (DOOR, ["[2001:db8:1:2::7]:443"], "2001:db8:1:2::/64"),
        (DOOR, ["2001:db8:1:2:ffff::1"], "2001:db8:1:2::/64"),
        (DOOR, ["::ffff:203.0.113.7"], "203.0.113.7"),
        ("::1", ["203.0.113.7"], "203.0.113.7"),
        (DOOR, ["203.0.113.7, not an address"], DOOR),
        ("", ["203.0.113.7"], UNKNOWN),
        ("/run/socket", ["203.0.113.7"], UNKNOWN),
    ],
)
def test_the_caller_is_the_first_address_that_no_proxy_of_ours_has(
    peer: str, forwarded: list[str], caller: str
) -> None:
    assert address_behind(peer, forwarded, LOOPBACK) == caller


@given(st.lists(st.text(), max_size=5))
def test_a_stranger_cannot_say_who_they_are(forwarded: list[str]) -> None:
    assert address_behind("203.0.113.7", forwarded, LOOPBACK) == "203.0.113.7"


@given(st.text())
def test_what_a_caller_writes_before_the_proxy_adds_theirs_changes_nothing(written: str) -> None:
    assert address_behind(DOOR, [f"{written}, 203.0.113.7"], LOOPBACK) == "203.0.113.7"


@given(st.lists(st.text(alphabet="0123456789abcdef.:,[]% /\x00", max_size=300), max_size=3))
def test_any_header_at_all_gives_an_address(forwarded: list[str]) -> None:
    assert networks(address_behind(DOOR, forwarded, LOOPBACK))


def test_proxies_are_listed_with_commas_or_spaces() -> None:
    assert networks(" 10.0.0.0/8 192.0.2.1,::1 ") == networks("10.0.0.0/8,192.0.2.1,::1")


def test_a_very_long_header_costs_no_more_than_a_few_proxies() -> None:
    assert address_behind(DOOR, [",".join(["203.0.113.7", *["127.0.0.2"] * 50_000])], LOOPBACK) == "127.0.0.2"


def test_a_proxy_that_is_no_address_stops_the_service_at_its_start() -> None:
    with pytest.raises(ValidationError, match="trusted_proxies"):
        ServiceSettings(database_url="postgresql://x", trusted_proxies="127.0.0.1, caddy")
