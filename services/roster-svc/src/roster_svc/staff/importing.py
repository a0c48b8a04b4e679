"""Use case: a spreadsheet of people, all of it or nothing. Doing it twice does it once."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.posts import repository as posts
from roster_svc.sites import repository as sites
from roster_svc.staff import repository, service
from roster_svc.staff.errors import OwnRights, StaffCodeTaken, StaffOutsideYourSites
from roster_svc.staff.import_plan import Known, plan, unlike, without_needed
from roster_svc.staff.models import Staff
from roster_svc.staff.schemas import StaffPatch
from roster_svc.staff.service import PasswordRules
from svckit.core.ids import uuid7
from svckit.spreadsheets import ImportOvertaken, ImportRefused, Planned, Sheet
from svckit.web import Principal

_RIGHTS = {"roles", "site_ids"}


async def judge(session: AsyncSession, sheet: Sheet, principal: Principal) -> list[Planned]:
    """What importing the sheet would do, row by row. Stores nothing."""
    known = Known.of(
        [(post.code, post.name_zh, post.name_en) for post in await session.scalars(posts.every())],
        [(site.id, site.code, site.name) for site in await session.scalars(sites.visible(principal))],
    )
    planned = plan(sheet.rows, known)
    on_file = await repository.by_codes(session, {one.code for one in planned})
    seen = await repository.visible_among(session, principal, [person.id for person in on_file.values()])
    for one in planned:
        person = on_file.get(one.code)
        if person is not None and person.id not in seen:
            one.refuse_as("code", StaffCodeTaken(staff_code=one.row.text("code")))
        else:
            _judge(one, person, principal)
    return planned


def _judge(one: Planned, person: Staff | None, principal: Principal) -> None:
    without_needed(one, is_new=person is None)
    if one.outcome == "wrong":
        return
    if person is not None:
        one.values = unlike({name: value for name, value in one.values.items() if name != "code"}, person)
        one.outcome = "changed" if one.values else "unchanged"
        if person.id == principal.id and _RIGHTS & one.values.keys():
            one.refuse_as("roles" if "roles" in one.values else "sites", OwnRights())
    before = [] if person is None else person.site_ids
    after = one.values.get("site_ids", before)
    if one.values and not (
        service.in_reach(principal, after) and (person is None or service.in_reach(principal, before))
    ):
        one.refuse_as("sites", StaffOutsideYourSites())


async def take(
    session: AsyncSession, planned: Sequence[Planned], principal: Principal, now: datetime, rules: PasswordRules
) -> None:
    """Do what was judged. Raises `ImportRefused` where a single cell is wrong, `ImportOvertaken`."""
    mistakes = [mistake for one in planned for mistake in one.mistakes]
    if mistakes:
        raise ImportRefused(mistakes)
    newcomers = [_new(one.values, now) for one in planned if one.outcome == "new"]
    try:
        await service.add_all(session, newcomers, principal.label)
    except IntegrityError as error:
        raise ImportOvertaken from error
    changed = [one for one in planned if one.outcome == "changed"]
    on_file = await repository.by_codes(session, {one.code for one in changed})
    for one in changed:
        changes = StaffPatch.model_validate(_as_sent(one.values))
        await service.change(session, on_file[one.code].id, changes, principal, None, now, rules)


def _as_sent(values: dict[str, Any]) -> dict[str, Any]:
    ids = {"site_ids": [str(id_) for id_ in values["site_ids"]]} if "site_ids" in values else {}
    return {**values, **ids}


def _new(values: dict[str, Any], now: datetime) -> Staff:
    about = {"email": None, "phone": None, "language": "zh-CN", **values}
    site_ids = about.pop("site_ids", [])
    person = Staff(id=uuid7(), version=0, active=True, registered_at=now, places=[], **about)
    person.move_to(site_ids)
    return person
