"""The console's copy of who may call what, from the services' `access.py` tables and `contracts.roles`.

The console shows a refused button with its reason before anybody presses it. That it asks the same tables as the
services is what keeps the two from drifting apart.
"""

from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module

from contracts.roles import HQ_READERS, HQ_WRITERS, Role
from svckit.web import AccessTable
from svckit.web.access import Rule

HEAD = """\
// Generated from the services' access.py and contracts.roles by `make docs`. Do not edit.

"""


def render(tables: Mapping[str, AccessTable]) -> str:
    """The TypeScript module: the roles, and per route the roles that open it (null: everybody).

    ``onDuty`` are those of the roles whose right holds only where and while their holder is on duty.
    """
    roles = ", ".join(f'"{role.value}"' for role in Role)
    return "".join(
        [
            HEAD,
            f"export const ROLES = [{roles}] as const;\n\nexport type Role = (typeof ROLES)[number];\n\n",
            f"export const HQ_WRITERS: readonly Role[] = [{_listed(HQ_WRITERS)}];\n\n",
            f"export const HQ_READERS: readonly Role[] = [{_listed(HQ_READERS)}];\n\n",
            "interface Access {\n  roles: readonly Role[] | null;\n  onDuty: readonly Role[];\n}\n\n",
            "export const ROUTES = {\n",
            *(line for service, table in tables.items() for line in _rows(service, table)),
            "} as const satisfies Record<string, Access>;\n\nexport type Route = keyof typeof ROUTES;\n",
        ]
    )


def table_of(service: str) -> AccessTable:
    """The access table of a service."""
    found: AccessTable = import_module(f"{service}_svc.access").ACCESS
    return found


def _rows(service: str, table: AccessTable) -> Iterator[str]:
    for route in sorted(table):
        yield f'  "{service} {route}": {_access(table[route])},\n'


def _access(rule: Rule) -> str:
    roles = "null" if rule.public or rule.roles is None else f"[{_listed(rule.roles)}]"
    return f"{{ roles: {roles}, onDuty: [{_listed(rule.while_on_duty)}] }}"


def _listed(roles: Iterable[str]) -> str:
    return ", ".join(f'"{role}"' for role in sorted(str(role) for role in roles))
