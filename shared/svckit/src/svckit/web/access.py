"""Who may call what: one table per service, deny by default.

Keys are ``"METHOD /path"`` with the path relative to ``/api/<service>/v1``. A route without a row, and a row without a
route, stop the service at its start.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from contracts.words import called
from svckit.core.errors import Forbidden, Unauthenticated
from svckit.web.principal import Principal


class RoleRequired(Forbidden):
    """403: the caller's roles do not open this route."""

    code = "role-required"
    en = "Your account may not do this; it needs one of the roles: {roles}. Ask an administrator."
    zh = "您的账号无权执行此操作，需要以下角色之一：{roles}。请联系管理员。"


@dataclass(frozen=True, slots=True)
class Rule:
    """What a route asks of its caller. ``public``: nothing. ``roles`` None: any authenticated caller.

    ``while_on_duty``: those of the roles whose right holds only where and while the caller stands in for it (R-2.1.5).
    """

    roles: frozenset[str] | None = None
    public: bool = False
    while_on_duty: frozenset[str] = frozenset()

    def check(self, principal: Principal | None) -> None:
        """Raise `Unauthenticated` or `RoleRequired` unless the caller may pass."""
        if self.public:
            return
        if principal is None:
            raise Unauthenticated
        if self.roles is not None and self.roles.isdisjoint(principal.roles):
            raise RoleRequired(roles=called(sorted(self.roles)))

    def asks_on_duty(self, principal: Principal) -> bool:
        """Whether none of the roles that let the caller in holds at all times."""
        return (
            bool(self.while_on_duty) and (self.roles or frozenset()).intersection(principal.roles) <= self.while_on_duty
        )


PUBLIC = Rule(public=True)
AUTHENTICATED = Rule()


def allow(*roles: str, while_on_duty: Iterable[str] = ()) -> Rule:
    """Open to callers with any of the roles; to those of ``while_on_duty`` only where and while they are on duty."""
    if not roles:
        raise ValueError("allow() without roles opens nothing; say AUTHENTICATED or PUBLIC")
    opened, limited = frozenset(str(role) for role in roles), frozenset(str(role) for role in while_on_duty)
    if not limited <= opened:
        raise ValueError(f"being on duty is asked of roles that are not let in: {sorted(limited - opened)}")
    return Rule(roles=opened, while_on_duty=limited)


class AccessTable(Mapping[str, Rule]):
    """The rules of a service by route."""

    def __init__(self, rules: Mapping[str, Rule]) -> None:
        for key in rules:
            method, _, path = key.partition(" ")
            if method not in {"GET", "POST", "PUT", "PATCH", "DELETE"} or not path.startswith("/"):
                raise ValueError(f"access row {key!r} is not of the form 'METHOD /path'")
        self._rules = dict(rules)

    def __getitem__(self, key: str) -> Rule:
        return self._rules[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._rules)

    def __len__(self) -> int:
        return len(self._rules)

    @property
    def asks_on_duty(self) -> bool:
        """Whether any right depends on where the caller stands."""
        return any(rule.while_on_duty for rule in self._rules.values())

    def verify(self, routes: Iterable[str]) -> None:
        """Raise unless rows and routes are the same set."""
        present = set(routes)
        missing, idle = sorted(present - set(self._rules)), sorted(set(self._rules) - present)
        if missing or idle:
            raise ValueError(f"access table: routes without a row {missing}; rows without a route {idle}")
