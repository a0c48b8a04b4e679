"""The questions that are asked before people are called, as one statement: an incident waits for every answer.

The answers come as JSON, one list of rows to each question.
"""

from typing import Any

from sqlalchemy import (
    ARRAY,
    CTE,
    DateTime,
    Label,
    Text,
    Uuid,
    and_,
    bindparam,
    cast,
    func,
    literal_column,
    not_,
    or_,
    select,
    union,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.sql.selectable import AliasedReturnsRows

from notify_svc.contacts.models import ContactMethod
from notify_svc.notifications.models import Notification
from notify_svc.policies.figures import FIGURES
from notify_svc.projections.models import Command, DutyInterval, ExecutivePeriod, Post, Site, Staff
from notify_svc.storms.repository import locking
from svckit.db import CompiledStatement
from svckit.figures import layers_sql

_ARRAYS = {"sites": Uuid, "site_names": Text, "posts": Text, "roles": Text, "named": Uuid, "escalations": Uuid}
_NOW = bindparam("now", type_=DateTime(timezone=True))
# The parameters are out of the planner's sight: with arrays before its eyes it would hope for a better plan with each,
# and plan this anew every time, at twice the cost of the answers.
_ASKED = select(
    _NOW.label("now"), *(bindparam(name, type_=ARRAY(type_)).label(name) for name, type_ in _ARRAYS.items())
).cte("asked")


def _asked(name: str) -> Any:
    return cast(select(_ASKED.c[name]).scalar_subquery(), _ASKED.c[name].type)


def _any(name: str) -> Any:
    return func.any(_asked(name))


def _one_of(rows: CTE) -> Any:
    """The ids of `rows` as an array: an index serves it where a join would read a table of thousands."""
    return func.any(func.array(select(rows.c.id).scalar_subquery()))


def _answer(rows: AliasedReturnsRows) -> Label[Any]:
    """All rows as one value."""
    return select(func.json_agg(rows.table_valued())).scalar_subquery().label(rows.name)


_ON_DUTY = (
    select(DutyInterval.site_id, DutyInterval.post, DutyInterval.staff_id)
    .where(DutyInterval.site_id == _any("sites"), DutyInterval.post == _any("posts"), DutyInterval.until.is_(None))
    .cte("on_duty")
)
_COMMANDERS = (
    select(Command.site_id, Command.staff_id)
    .where(Command.site_id == _any("sites"), Command.until.is_(None))
    .subquery("commanders")
)
_THEN = select(_ASKED.c.now).scalar_subquery()
_EXECUTIVES = (
    select(ExecutivePeriod.site_id, ExecutivePeriod.executive_id, ExecutivePeriod.deputy_id)
    .where(
        or_(ExecutivePeriod.site_id.is_(None), ExecutivePeriod.site_id == _any("sites")),
        ExecutivePeriod.since <= _THEN,
        ExecutivePeriod.until > _THEN,
        not_(ExecutivePeriod.removed),
    )
    .subquery("executives")
)
_HOLDS_ROLE = and_(
    Staff.roles.op("?|")(_asked("roles")),
    or_(Staff.site_ids == cast([], JSONB), Staff.site_ids.op("?|")(_asked("site_names"))),
)
_MEANT = union(
    select(func.unnest(_asked("named")).label("id")),
    select(_ON_DUTY.c.staff_id),
    select(Staff.id).where(_HOLDS_ROLE),
).cte("meant")
_PEOPLE = (
    select(Staff.id, Staff.name, Staff.email, Staff.language, Staff.roles, Staff.site_ids)
    .where(Staff.id == _one_of(_MEANT), Staff.active)
    .cte("people")
)
_METHODS = (
    select(ContactMethod.id, ContactMethod.staff_id, ContactMethod.channel, ContactMethod.address, ContactMethod.secret)
    .where(ContactMethod.staff_id == _one_of(_PEOPLE), ContactMethod.enabled)
    .order_by(ContactMethod.position, ContactMethod.created_at, ContactMethod.id)
    .subquery("methods")
)
_SITES = select(Site.id, Site.name, Site.timezone).where(Site.id == _any("sites")).subquery("sites")
_POSTS = select(Post.code, Post.name_zh, Post.name_en).where(Post.code == _any("posts")).subquery("post_names")
_AT = select(func.unnest(_asked("sites")).label("id")).subquery("at_site")
_LAYERS = layers_sql(FIGURES.kind, site="at_site.id", at="(SELECT now FROM asked)")
_POLICIES = select(_AT.c.id, literal_column(_LAYERS, Text).label("layers")).subquery("policies")
_OF_ESCALATIONS = Notification.escalation_id == _any("escalations")
_CALLED = (
    select(Notification.escalation_id, Notification.staff_id, Notification.called_as)
    .where(
        or_(  # spelled so that both unique indexes serve
            and_(_OF_ESCALATIONS, Notification.staff_id.is_not(None)),
            and_(_OF_ESCALATIONS, Notification.staff_id.is_(None)),
        )
    )
    .subquery("called")
)
_WINDOWS = locking(select(_PEOPLE.c.id), _NOW).cte("windows")
_ALL = (_ON_DUTY, _COMMANDERS, _EXECUTIVES, _PEOPLE, _METHODS, _SITES, _POSTS, _POLICIES, _CALLED, _WINDOWS)
QUESTIONS = CompiledStatement(select(*(_answer(rows) for rows in _ALL)))
"""Parameters: now, sites, site_names, posts, roles, named, escalations. Its answers are named as the questions are; the
windows of those whom the targets can mean are locked, in the order of their ids.
"""
