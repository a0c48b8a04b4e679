"""在岗与指挥: who had the duty at which post, who commanded, and where nobody did (R-2.1.1a, R-2.1.5, R-4.0.4)."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from contracts.duty import (
    CommandAssumed,
    CommandFact,
    CommandLapsed,
    CommandTransferred,
    DutyEnded,
    DutyFact,
    PostFact,
    PostManned,
    PostUnmanned,
)
from reporting_svc.projections.span import Span
from reporting_svc.shift_reports.drafting.material import Material
from reporting_svc.shift_reports.duty_lines import CommandLine, DutyLine, GapLine


def duties_of(material: Material, span: Span) -> tuple[DutyLine, ...]:
    """Every interval of duty that touches the span, whichever shift it belongs to: overstay is duty too."""
    lines: dict[UUID, DutyLine] = {}
    for _, fact in material.of_type(DutyFact, span.end):
        ended = fact.until if isinstance(fact, DutyEnded) else None
        known = lines.get(fact.duty_id)
        lines[fact.duty_id] = DutyLine(
            id=fact.duty_id,
            staff_id=fact.staff_id,
            name=material.names.get(fact.staff_id),
            post=fact.post,
            basis=fact.basis,
            since=fact.since,
            until=ended or (known.until if known else None),
        )
    touching = [line for line in lines.values() if _touches(line.since, line.until, span)]
    return tuple(sorted(touching, key=lambda line: (line.post, line.since, line.name or "", line.id)))


def commands_of(material: Material, span: Span) -> tuple[CommandLine, ...]:
    """Everybody who commanded the site within the span, in their order."""
    touching = [line for line in _commands(material, span) if _touches(line.since, line.until, span)]
    return tuple(sorted(touching, key=lambda line: (line.since, line.id)))


def gaps_of(material: Material, span: Span) -> tuple[GapLine, ...]:
    """Where nobody was at a post that the roster wanted manned, and where nobody commanded."""
    gaps = (*_empty_posts(material, span), *_without_command(material, span))
    touching = [gap for gap in gaps if _touches(gap.since, gap.until, span)]
    return tuple(sorted(touching, key=lambda gap: (gap.since, gap.post or "")))


def _touches(since: datetime, until: datetime | None, span: Span) -> bool:
    return since <= span.end and (until is None or until >= span.start)


def _told(material: Material, span: Span) -> list[CommandFact]:
    """By the site's versions: that is the order in which they were decided."""
    facts = [fact for _, fact in material.of_type(CommandFact, span.end)]
    return sorted(facts, key=lambda fact: fact.version)


def _commands(material: Material, span: Span) -> Iterable[CommandLine]:
    lines: dict[UUID, CommandLine] = {}
    for fact in _told(material, span):
        line = lines.get(fact.command_id) or _line(fact, material)
        lines[fact.command_id] = replace(line, until=fact.until) if isinstance(fact, CommandLapsed) else line
        if isinstance(fact, CommandTransferred) and fact.from_command_id in lines:
            former = lines[fact.from_command_id]
            lines[fact.from_command_id] = replace(former, until=fact.since)
    return lines.values()


def _line(fact: CommandFact, material: Material) -> CommandLine:
    taken = fact if isinstance(fact, CommandAssumed | CommandTransferred) else None
    return CommandLine(
        id=fact.command_id,
        staff_id=fact.staff_id,
        name=material.names.get(fact.staff_id),
        basis=taken.basis if taken else None,
        since=fact.since,
        until=None,
        handover_id=getattr(fact, "handover_id", None),
        reason=getattr(fact, "reason", None) if taken else None,
    )


def _without_command(material: Material, span: Span) -> Iterator[GapLine]:
    since: datetime | None = None
    for fact in _told(material, span):
        if isinstance(fact, CommandLapsed):
            since = fact.until
        elif since is not None:
            who = material.names.get(fact.staff_id, str(fact.staff_id))
            yield GapLine(post=None, since=since, until=fact.since, came=who)
            since = None
    if since is not None:
        yield GapLine(post=None, since=since, until=None)


def _empty_posts(material: Material, span: Span) -> Iterable[GapLine]:
    gaps: dict[UUID, GapLine] = {}
    for _, fact in material.of_type(PostFact, span.end):
        match fact:
            case PostUnmanned():
                gap = gaps.get(fact.gap_id) or GapLine(post=fact.post, since=fact.at, until=None)
                expected = tuple(material.names.get(one, str(one)) for one in fact.expected)
                gaps[fact.gap_id] = replace(gap, expected=expected)
            case PostManned():
                gap = gaps.get(fact.gap_id) or GapLine(post=fact.post, since=fact.unmanned_since, until=None)
                who = None if fact.staff_id is None else material.names.get(fact.staff_id, str(fact.staff_id))
                gaps[fact.gap_id] = replace(gap, until=fact.at, came=who)
            case _:
                continue
    return gaps.values()
