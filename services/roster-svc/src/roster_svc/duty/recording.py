"""Writing down what changed in the duty of a site, and telling it: one version of the site for each fact."""

from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.duty import domain, repository, telling
from roster_svc.duty.command import Command, Responsible
from roster_svc.duty.models import CommandInterval, DutyInterval, PostGap, ResponsibilityInterval, SiteDuty
from svckit.messaging import Stated, publish


@dataclass(slots=True)
class OpenRows:
    """The open rows of a site by id."""

    duties: dict[UUID, DutyInterval] = field(default_factory=dict)
    commands: dict[UUID, CommandInterval] = field(default_factory=dict)
    gaps: dict[UUID, PostGap] = field(default_factory=dict)
    responsible: ResponsibilityInterval | None = None

    @classmethod
    async def of(cls, session: AsyncSession, site_id: UUID) -> "OpenRows":
        """As they are stored; the caller holds the site."""
        [*responsible] = await repository.open_rows(session, ResponsibilityInterval, site_id)
        return cls(
            {row.id: row for row in await repository.open_rows(session, DutyInterval, site_id)},
            {row.id: row for row in await repository.open_rows(session, CommandInterval, site_id)},
            {row.id: row for row in await repository.open_rows(session, PostGap, site_id)},
            responsible[0] if responsible else None,
        )

    def shifts(self) -> set[UUID]:
        """The shifts that they belong to."""
        return {row.shift_id for row in self.duties.values() if row.shift_id is not None}

    def state(self) -> domain.DutyOfSite:
        """What the rules take."""
        duties = [domain.Duty(**_same(row, domain.Duty)) for row in self.duties.values()]
        commands = [command_of(row) for row in self.commands.values()]
        gaps = [
            domain.Gap(row.post, row.since, row.shift_id, tuple(row.expected), row.id) for row in self.gaps.values()
        ]
        return domain.DutyOfSite(
            {(one.staff_id, one.post): one for one in duties},
            commands[0] if commands else None,
            {one.post: one for one in gaps},
            None if self.responsible is None else Responsible(**_same(self.responsible, Responsible)),
        )


def command_of(row: CommandInterval) -> Command:
    """The interval of command as the rules take it."""
    return Command(**_same(row, Command))


def _same(row: object, wanted: type[domain.Duty | Command | Responsible]) -> dict[str, Any]:
    return {one.name: getattr(row, one.name) for one in fields(wanted)}


@dataclass(slots=True)
class Recorder:
    """Writes the changes of one site, in their order, and keeps the facts that tell them."""

    session: AsyncSession
    site: SiteDuty
    rows: OpenRows
    now: datetime
    facts: list[tuple[UUID, Stated]] = field(default_factory=list)
    gaps: dict[UUID, PostGap] = field(default_factory=dict)

    def write(self, changes: Iterable[domain.Change]) -> None:
        """Add and close rows; nothing is told yet."""
        for change in changes:
            match change:
                case domain.Began():
                    self._began(change.duty)
                case domain.Ended():
                    self._ended(change)
                case domain.Assumed():
                    self._assumed(change)
                case domain.Lapsed():
                    self._lapsed(change)
                case domain.Emptied():
                    self._emptied(change.gap)
                case domain.Filled():
                    self._filled(change)
                case domain.Answers():
                    self._answers(change.responsible)

    async def tell(self, actor: str, *, past: bool) -> None:
        """Publish what was written; not ``past``: of what is over already nothing is news."""
        still = {*self.rows.duties, *self.rows.commands, *self.rows.gaps}
        for interval_id, stated in self.facts:
            if past or interval_id in still:
                await publish(self.session, stated.event, at=stated.at, actor=actor, clause=stated.clause)

    def _next(self) -> int:
        self.site.version += 1
        return self.site.version

    def _began(self, duty: domain.Duty) -> None:
        row = DutyInterval(
            id=duty.id,
            site_id=self.site.site_id,
            post=duty.post,
            staff_id=duty.staff_id,
            shift_id=duty.shift_id,
            basis=duty.basis,
            since=duty.since,
            occurred_at=duty.occurred_at,
            recorded_at=self.now,
            began_version=self._next(),
        )
        self.session.add(row)
        self.rows.duties[row.id] = row
        self.facts.append((row.id, telling.began(row)))

    def _ended(self, end: domain.Ended) -> None:
        row = self.rows.duties.pop(end.duty.id)
        row.until, row.end_reason, row.end_occurred_at = end.until, end.reason, end.occurred_at
        row.ended_version, row.end_recorded_at = self._next(), self.now
        self.facts.append((row.id, telling.ended(row)))

    def _assumed(self, change: domain.Assumed) -> None:
        new, before = change.command, change.before
        if before is not None:
            self.rows.commands.pop(before.id).until = new.since
        row = CommandInterval(
            id=new.id,
            site_id=self.site.site_id,
            staff_id=new.staff_id,
            shift_id=new.shift_id,
            basis=new.basis,
            since=new.since,
            recorded_at=self.now,
            version=self._next(),
            from_id=before.id if before else None,
            from_staff_id=before.staff_id if before else None,
            handover_id=new.handover_id,
            ordered_by=new.ordered_by,
            reason=new.reason,
        )
        self.session.add(row)
        self.rows.commands[row.id] = row
        self.facts.append((row.id, telling.commands(row)))

    def _lapsed(self, change: domain.Lapsed) -> None:
        row = self.rows.commands.pop(change.command.id)
        row.until, row.lapse_reason = change.until, change.reason
        row.lapsed_version, row.lapse_recorded_at = self._next(), self.now
        self.facts.append((row.id, telling.lapsed(row)))

    def _emptied(self, gap: domain.Gap) -> None:
        row = PostGap(
            id=gap.id,
            site_id=self.site.site_id,
            post=gap.post,
            shift_id=gap.shift_id,
            expected=list(gap.expected),
            since=gap.since,
            unmanned_version=self._next(),
            call_ids=[],
        )
        self.session.add(row)
        self.rows.gaps[row.id] = self.gaps[row.id] = row
        self.facts.append((row.id, telling.unmanned(row)))

    def _filled(self, change: domain.Filled) -> None:
        row = self.rows.gaps.pop(change.gap.id)
        row.until, row.manned_by, row.manned_version = change.until, change.by, self._next()
        self.gaps[row.id] = row
        self.facts.append((row.id, telling.manned(row)))

    def _answers(self, new: Responsible) -> None:
        if self.rows.responsible is not None:
            self.rows.responsible.until = new.since
        self.rows.responsible = ResponsibilityInterval(
            site_id=self.site.site_id,
            staff_id=new.staff_id,
            post=new.post,
            shift_id=new.shift_id,
            basis=new.basis,
            since=new.since,
            command_id=new.command_id,
            handover_id=new.handover_id,
        )
        self.session.add(self.rows.responsible)
