"""Every route asks who is calling, and the table says whom it answers: each route x each role (R-X.8)."""

import re

import pytest

from contracts.roles import Role
from svckit.core.ids import uuid7
from svckit.testing import Harness

PUBLIC = {
    "roster": {
        "POST /auth/token",
        "GET /auth/jwks.json",
        "GET /auth/revocations.json",
        "GET /auth/.well-known/openid-configuration",
        "POST /auth/session",
        "POST /auth/session/renew",
        "DELETE /auth/session",
        "GET /auth/sign-in-options",
    },
    "monitoring": {
        "GET /public/findings/{token}",
        "POST /public/findings/{token}",
        "GET /public/findings/{token}/{client_id}",
    },
    "notify": {"GET /ack/{token}", "POST /ack/{token}", "GET /answer/{token}", "POST /answer/{token}"},
}
ENDLESS = {"GET /stream"}
"""Routes whose answer does not end; those who may read them are met in the stream's own tests."""


def _call(route: str) -> tuple[str, str]:
    """Method and path of a row, with ids that nobody has."""
    method, path = route.split(" ")
    return method, re.sub(r"\{\w+\}", str(uuid7()), path)


def _guarded(harness: Harness) -> dict[str, frozenset[str] | None]:
    return {route: rule.roles for route, rule in harness.service.access.items() if not rule.public}


def test_only_what_must_be_is_public(harness: Harness) -> None:
    public = {route for route, rule in harness.service.access.items() if rule.public}
    assert public == PUBLIC.get(harness.service.name, set())


async def test_nobody_gets_in_without_a_token(harness: Harness) -> None:
    for client in (harness.client(), harness.client("not.a.token"), harness.client("fw_nobody_nothing")):
        answers = {route: (await client.request(*_call(route))).status_code for route in _guarded(harness)}
        assert answers == dict.fromkeys(_guarded(harness), 401)


@pytest.mark.clause("R-X.8", part="roles")
async def test_only_the_roles_of_the_table_get_in(harness: Harness) -> None:
    for role in Role:
        client = harness.as_user([role], sites=[])
        asked = {r: roles for r, roles in _guarded(harness).items() if r not in ENDLESS or role not in (roles or ())}
        answers = {route: (await client.request(*_call(route))).text for route in asked}
        refused = {route for route, text in answers.items() if "urn:farwatch:problem:role-required" in text}
        assert refused == {route for route, roles in asked.items() if roles and role not in roles}, role
