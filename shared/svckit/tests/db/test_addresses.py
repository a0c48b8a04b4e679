"""One address for two drivers: TLS options survive the way to SQLAlchemy and back."""

import pytest

from svckit.db.database import asyncpg_url, plain_dsn


def test_the_tls_mode_of_a_managed_server_reaches_both_drivers() -> None:
    url = asyncpg_url("postgresql://roster:secret@db/roster?sslmode=verify-full")
    assert url.query == {"ssl": "verify-full"}
    assert plain_dsn(url) == "postgresql://roster:secret@db/roster?sslmode=verify-full"


@pytest.mark.parametrize("address", ["postgresql://a:b@db:5432/a", "postgresql://a:b@db/a?application_name=x"])
def test_an_address_without_tls_mode_stays_as_it_is(address: str) -> None:
    assert plain_dsn(asyncpg_url(address)) == address
