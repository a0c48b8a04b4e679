"""Callers at the front door of the running Farwatch."""

from collections.abc import Iterator

import httpx
import pytest
from farwatch_town import Run
from opening_values import OPENS_AT_ONCE
from outsider import Outsider


@pytest.fixture(scope="session")
def anybody(run: Run) -> Iterator[Outsider]:
    """Somebody without a token."""
    with httpx.Client(base_url=run.url, timeout=30) as http:
        yield Outsider(http)


@pytest.fixture(scope="session")
def hq(run: Run, anybody: Outsider) -> Outsider:
    """The administrator."""
    admin = anybody.signed_in(run.token)
    for kind in ("data_centre", "idc"):  # these stories are not about the start of a shift
        admin.put(f"/roster/v1/site-type-policies/{kind}", OPENS_AT_ONCE)
    return admin
