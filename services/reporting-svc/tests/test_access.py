"""Every route asks who is calling; the table says whom it answers."""

import re

from contracts.roles import Role
from reporting_svc.access import ACCESS
from svckit.ids import uuid7
from svckit.testing import Harness


def call(route: str) -> tuple[str, str]:
    """Method and path of a row, with ids that nobody has."""
    method, path = route.split(" ")
    return method, re.sub(r"\{\w+\}", str(uuid7()), path)


async def test_nobody_gets_in_without_a_token(svc: Harness) -> None:
    for route in ACCESS:
        method, path = call(route)
        for client in (svc.client(), svc.client("not.a.token")):
            assert (await client.request(method, path)).status_code == 401, route


async def test_only_the_roles_of_the_table_get_in(svc: Harness) -> None:
    for route in ACCESS:
        method, path = call(route)
        for role in Role:
            answer = await svc.as_user([role], sites=[]).request(method, path)
            refused = "urn:farwatch:problem:role-required" in answer.text
            assert refused == (role not in (ACCESS[route].roles or set())), (route, role)


def test_nothing_is_public() -> None:
    assert not [route for route, rule in ACCESS.items() if rule.public]
