"""A release meets what an older one left behind."""

from json import dumps
from uuid import UUID

import pytest
from duty_told import Duty
from notify_story import CHIEF, Case, Story
from sqlalchemy import text

from svckit.core.ids import uuid7
from svckit.db.migrations import downgrade, upgrade
from svckit.testing.databases import APPLICATION, database_url, migrator_url

SHIFT = """
    INSERT INTO shifts (id, version, site_id, starts_at, ends_at, started, ended, assignments, held)
    VALUES (:id, 3, :site, :at, :at, :started, :ended, CAST(:assignments AS jsonb), CAST(:held AS jsonb))
"""
SEEN = """
    INSERT INTO attendance (shift_id, staff_id, post, version, checked_in_at, checked_out_at)
    VALUES (:shift, :who, :post, 2, :came, :left)
"""


class FormerRoster:
    """Shifts and attendance as the release before kept them."""

    def __init__(self, story: Story) -> None:
        self.story = story

    async def shift(self, site: UUID, *seats: tuple[UUID, str], **state: object) -> UUID:
        shift, at = uuid7(), self.story.svc.clock.now()
        values = {"started": True, "ended": False, "held": None, **state, "id": shift, "site": site, "at": at}
        async with self.story.svc.transaction() as session:
            await session.execute(
                text(SHIFT), {**values, "assignments": dumps([[str(one), post] for one, post in seats])}
            )
        return shift

    async def seen(self, shift: UUID, who: UUID, post: str, *, there: bool = True) -> None:
        now = self.story.svc.clock.now()
        times = {"came": now if there else None, "left": None if there else now}
        async with self.story.svc.transaction() as session:
            await session.execute(text(SEEN), {"shift": shift, "who": who, "post": post, **times})


async def called(story: Story, site: UUID, post: str) -> list[str]:
    case = Case(site)
    await story.escalate(case, post)
    return sorted(entry["recipient"]["name"] for entry in await story.log(incident_id=case.id))


@pytest.mark.own_database
@pytest.mark.clause("R-5.2.1b", part="never mute")
async def test_nobody_on_duty_is_passed_over_because_of_the_upgrade_and_roster_svc_has_the_last_word(
    story: Story,
) -> None:
    here, there = await story.site(), await story.site()
    people = {
        name: await story.person(name, here, there, email=f"{number}@x.io")
        for number, name in enumerate(("came", "gone", "planned", "held", "freed", "later"))
    }
    svc = story.svc
    engine = svc.runtime.database.engine
    url = migrator_url(database_url(engine.url.database or ""))
    await downgrade(url, svc.service.migrations, "0016", application=APPLICATION)
    await engine.dispose()
    former = FormerRoster(story)
    running = await former.shift(
        here, *((people[one], post) for one, post in (("came", CHIEF), ("later", CHIEF), ("gone", "tech_ops")))
    )
    await former.shift(here, (people["planned"], "tech_ops"))
    await former.seen(running, people["came"], CHIEF)
    await former.seen(running, people["gone"], "tech_ops", there=False)
    over = await former.shift(there, ended=True, held=dumps([CHIEF]))
    await former.seen(over, people["held"], CHIEF)
    await former.seen(over, people["freed"], "tech_ops")
    await former.shift(there, (people["later"], CHIEF), started=False)
    await upgrade(url, svc.service.migrations, application=APPLICATION)
    await engine.dispose()

    assert [await called(story, here, post) for post in (CHIEF, "tech_ops")] == [["came"], ["planned"]]
    assert [await called(story, there, post) for post in (CHIEF, "tech_ops")] == [["held"], ["tech_ops"]]
    await svc.deliver(Duty(here).begins(people["later"]))
    assert [await called(story, here, post) for post in (CHIEF, "tech_ops")] == [["later"], ["tech_ops"]]
    assert await called(story, there, CHIEF) == ["held"]
