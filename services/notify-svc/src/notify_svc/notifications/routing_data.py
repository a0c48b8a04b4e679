"""What must be known before people are called, told in the terms of the decision."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.incidents import Target
from contracts.words import Words, own_names
from notify_svc.contacts.repository import plan_of
from notify_svc.notifications.domain import HQ_ROLES, Person, Roster
from notify_svc.notifications.models import Mark
from notify_svc.notifications.planning import Plans
from notify_svc.notifications.routing_query import QUESTIONS
from notify_svc.policies.domain import DeliveryPolicy
from notify_svc.policies.figures import FIGURES
from notify_svc.storms.domain import Window
from svckit.figures import InForce

Row = Mapping[str, Any]


class Question(Protocol):
    """Whom somebody wants to call where: an escalation, or a call about any other subject."""

    @property
    def site_id(self) -> UUID: ...

    @property
    def targets(self) -> tuple[Target, ...]: ...

    @property
    def escalation_id(self) -> UUID: ...


@dataclass(frozen=True, slots=True)
class RoutingData:
    """The rosters of the sites with everybody whom the targets can mean, name and time zone of the sites, what the
    company calls the posts of its own that are meant, the policies in force there, the ways to reach each person and
    the ``secrets`` that sign for them (by contact method), whom the escalations have called already, and each person's
    storm window, locked.
    """

    rosters: Mapping[UUID, Roster]
    sites: Mapping[UUID, tuple[str, str]]
    own_posts: Mapping[str, Words]
    policies: Mapping[UUID, InForce[DeliveryPolicy]]
    plans: Plans
    secrets: Mapping[UUID, str] = field(repr=False)
    called: frozenset[Mark]
    windows: Mapping[UUID, Window]


async def ask(session: AsyncSession, events: Sequence[Question], now: datetime) -> RoutingData:
    """The briefing for these steps. The windows are locked in the order of their ids: however many consumers there are,
    no allowance is spent twice.
    """
    [answers] = await QUESTIONS.rows(session, _parameters(events, now))
    people = {person.id: person for person in map(_person, answers.people or ())}
    on_duty = _on_duty(answers.on_duty or ())
    commanders = {UUID(row["site_id"]): UUID(row["staff_id"]) for row in answers.commanders or ()}
    executives = _executives(answers.executives or ())
    sites = {event.site_id for event in events}
    return RoutingData(
        rosters={
            site_id: Roster(
                site_id,
                people,
                frozenset(on_duty[site_id]),
                (*executives[site_id], *executives[None]),
                commanders.get(site_id),
            )
            for site_id in sites
        },
        sites={UUID(row["id"]): (row["name"], row["timezone"]) for row in answers.sites or ()},
        own_posts=_own_posts(answers.post_names or ()),
        policies={UUID(row["id"]): FIGURES.of_layers(row["layers"]) for row in answers.policies or ()},
        plans=_plans(people, answers.methods or ()),
        secrets={UUID(row["id"]): row["secret"] for row in answers.methods or () if row["secret"] is not None},
        called=frozenset(map(_mark, answers.called or ())),
        windows={UUID(row["staff_id"]): _window(row) for row in answers.windows or ()},
    )


def _parameters(events: Sequence[Question], now: datetime) -> Row:
    targets = [target for event in events for target in event.targets]
    sites = {event.site_id for event in events}
    roles = {target.role for target in targets if target.role is not None}
    return {
        "now": now,
        "sites": list(sites),
        "site_names": [str(site_id) for site_id in sites],
        "named": [target.staff_id for target in targets if target.staff_id is not None],
        "posts": list(roles - HQ_ROLES),
        "roles": list(roles & HQ_ROLES),
        "escalations": [event.escalation_id for event in events],
    }


def _person(row: Row) -> Person:
    return Person(
        id=UUID(row["id"]),
        name=row["name"],
        email=row["email"],
        language=row["language"],
        roles=frozenset(row["roles"]),
        site_ids=frozenset(map(UUID, row["site_ids"])),
    )


def _on_duty(rows: Iterable[Row]) -> Mapping[UUID, Sequence[tuple[UUID, str]]]:
    """Who has the duty at which post of each site."""
    found: dict[UUID, list[tuple[UUID, str]]] = defaultdict(list)
    for row in rows:
        found[UUID(row["site_id"])].append((UUID(row["staff_id"]), row["post"]))
    return found


def _own_posts(rows: Iterable[Row]) -> Mapping[str, Words]:
    return own_names((row["code"], row["name_zh"], row["name_en"]) for row in rows)


def _executives(rows: Iterable[Row]) -> Mapping[UUID | None, Sequence[tuple[UUID, ...]]]:
    """The duty executive and the deputy of each site; under None those of all sites."""
    found: dict[UUID | None, list[tuple[UUID, ...]]] = defaultdict(list)
    for row in rows:
        site_id = None if row["site_id"] is None else UUID(row["site_id"])
        found[site_id].append(tuple(UUID(id_) for id_ in (row["executive_id"], row["deputy_id"]) if id_ is not None))
    return found


def _plans(people: Mapping[UUID, Person], methods: Iterable[Row]) -> Plans:
    of_person: dict[UUID, list[Row]] = defaultdict(list)
    for row in methods:
        of_person[UUID(row["staff_id"])].append(row)
    return {person.id: plan_of(person, of_person[person.id]) for person in people.values()}


def _mark(row: Row) -> Mark:
    staff_id = row["staff_id"]
    return UUID(row["escalation_id"]), row["called_as"] if staff_id is None else UUID(staff_id)


def _window(row: Row) -> Window:
    digest_id = row["digest_id"]
    return Window(
        closes_at=datetime.fromisoformat(row["closes_at"]),
        individual=row["individual"],
        critical=row["critical"],
        digest_id=None if digest_id is None else UUID(digest_id),
    )
