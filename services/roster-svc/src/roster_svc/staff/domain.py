"""Rules of accounts: what may stand in ``roles``, what a token says of them, how a username is compared."""

import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from uuid import UUID

from contracts.roles import EVERYONE, HQ_READERS, Role
from roster_svc.posts.own_names import called_here
from roster_svc.staff.errors import UnknownRoles

ACCOUNT_ROLES: frozenset[str] = frozenset(EVERYONE)
HQ_ROLES: frozenset[str] = frozenset(HQ_READERS)


def checked_roles(roles: Iterable[str], posts: Collection[str]) -> list[str]:
    """`roles` without repeats, or `UnknownRoles`: an account role or the code of a post type each."""
    wanted = list(dict.fromkeys(roles))
    unknown = [role for role in wanted if role not in ACCOUNT_ROLES and role not in posts]
    if unknown:
        raise UnknownRoles(roles=called_here(unknown), allowed=called_here(sorted({*ACCOUNT_ROLES, *posts})))
    return wanted


def token_roles(roles: Iterable[str]) -> list[Role]:
    """What a token says: the account roles; who holds a post type that is none counts as site staff."""
    held = {Role(role) if role in ACCOUNT_ROLES else Role.SITE_STAFF for role in roles}
    return sorted(held)


def sees_every_site(roles: Iterable[str], site_ids: Collection[object]) -> bool:
    """HQ roles that are not tied to sites see all of them; site roles never do."""
    return not site_ids and not HQ_ROLES.isdisjoint(roles)


@dataclass(frozen=True, slots=True)
class Rights:
    """What a person's tokens stand for: an account in use, its roles, its sites, and the password that got them."""

    active: bool
    roles: frozenset[str]
    site_ids: frozenset[UUID]
    password_hash: str | None

    def exceed(self, later: "Rights") -> bool:
        """Whether a token of these rights says more than `later` grants: then it must not live on (R-9.2)."""
        ended = self.active and not later.active
        return (
            ended
            or self.password_hash != later.password_hash
            or not self.roles <= later.roles
            or self._reaches_beyond(later)
        )

    def differ(self, later: "Rights") -> bool:
        """Whether roles, sites or the account's being in use are others: what nobody changes for themselves."""
        mine = (self.active, self.roles, self.site_ids)
        return mine != (later.active, later.roles, later.site_ids)

    def _reaches_beyond(self, later: "Rights") -> bool:
        if sees_every_site(later.roles, later.site_ids):
            return False
        return sees_every_site(self.roles, self.site_ids) or not self.site_ids <= later.site_ids


def account_name(username: str) -> str:
    """The form in which usernames are stored and compared: `Ｌｉ.Wei` and `li.wei` are one account."""
    return unicodedata.normalize("NFKC", username).casefold()
