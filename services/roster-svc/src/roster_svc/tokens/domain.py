"""What a token says (agreed with `svckit.web.auth`). Pure: the signature is put on in `service`."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from roster_svc.staff.domain import sees_every_site, token_roles

EVERY_SITE = "*"


@dataclass(frozen=True, slots=True)
class Holder:
    """Whose token it is."""

    id: UUID
    name: str
    username: str
    roles: Sequence[str]
    site_ids: Sequence[UUID]


def claims(
    holder: Holder, *, jti: UUID, issuer: str, audience: str, now: datetime, lifetime: timedelta
) -> dict[str, Any]:
    """The claims of an access token for `holder`: ``sites`` is a list of ids, or ``"*"`` for every site."""
    every = sees_every_site(holder.roles, holder.site_ids)
    return {
        "iss": issuer,
        "aud": audience,
        "sub": str(holder.id),
        "name": holder.name,
        "username": holder.username,
        "roles": [str(role) for role in token_roles(holder.roles)],
        "sites": EVERY_SITE if every else [str(site_id) for site_id in holder.site_ids],
        "type": "access",
        "iat": now.timestamp(),  # to the microsecond: a token made right after its predecessors were voided is good
        "exp": int((now + lifetime).timestamp()),
        "jti": str(jti),
    }
