"""Every route asks who is calling; the table says whom it answers."""

import re
from typing import Any

from contracts.roles import Role
from roster_svc.access import ACCESS
from svckit.ids import uuid7

GUARDED = {route: rule.roles for route, rule in ACCESS.items() if not rule.public}


def call(route: str) -> tuple[str, str]:
    method, path = route.split(" ")
    return method, re.sub(r"\{\w+\}", str(uuid7()), path)


async def test_nobody_gets_in_without_a_token(svc: Any) -> None:
    for client in (svc.client(), svc.client("not.a.token")):
        answers = {route: (await client.request(*call(route))).status_code for route in GUARDED}
        assert answers == dict.fromkeys(GUARDED, 401)


async def test_only_the_roles_of_the_table_get_in(svc: Any) -> None:
    for role in Role:
        client = svc.as_user([role], sites=[])
        kinds = {route: (await client.request(*call(route))).json().get("type") for route in GUARDED}
        refused = {route for route, kind in kinds.items() if kind == "urn:farwatch:problem:role-required"}
        assert refused == {route for route, roles in GUARDED.items() if role not in (roles or set(Role))}, role
