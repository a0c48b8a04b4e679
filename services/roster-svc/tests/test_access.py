"""Every route asks who is calling; the table says whom it answers."""

import re
from typing import Any

import pytest

from contracts.roles import Role
from roster_svc.access import ACCESS
from svckit.ids import uuid7

GUARDED = sorted(route for route, rule in ACCESS.items() if not rule.public)


def call(route: str) -> tuple[str, str]:
    method, path = route.split(" ")
    return method, re.sub(r"\{\w+\}", str(uuid7()), path)


@pytest.mark.parametrize("route", GUARDED)
async def test_nobody_gets_in_without_a_token(svc: Any, route: str) -> None:
    method, path = call(route)
    for client in (svc.client(), svc.client("not.a.token")):
        assert (await client.request(method, path)).status_code == 401


@pytest.mark.parametrize("route", GUARDED)
async def test_only_the_roles_of_the_table_get_in(svc: Any, route: str) -> None:
    method, path = call(route)
    for role in Role:
        answer = await svc.as_user([role], sites=[]).request(method, path)
        assert (answer.json().get("type") == "urn:farwatch:problem:role-required") == (
            role not in (ACCESS[route].roles or set(Role))
        )
