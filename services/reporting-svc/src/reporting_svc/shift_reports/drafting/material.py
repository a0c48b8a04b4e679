"""What a report is drawn up from."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from contracts import Event
from contracts.shifts import Assignment
from reporting_svc.policies.domain import DEFAULT, ReportPolicy
from reporting_svc.projections.facts import Fact, in_order
from reporting_svc.projections.span import Span
from reporting_svc.shift_reports.content import ShiftLine, SiteLine
from reporting_svc.shift_reports.duty_lines import PostLine

E = TypeVar("E", bound=Event)


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """Everything known of a shift. `facts` may hold more than the shift needs, repeat itself and come in any order.

    `exercise`: whether its exercises are looked at, or what is real; never both.
    """

    site: SiteLine
    shift: ShiftLine
    assignments: tuple[Assignment, ...] = ()
    names: Mapping[UUID, str] = field(default_factory=dict)
    posts: tuple[PostLine, ...] = ()
    facts: Iterable[Fact] = ()
    policy: ReportPolicy = DEFAULT
    exercise: bool = False
    policy_versions: Mapping[str, int] = field(default_factory=dict)

    def until(self, end: datetime | None = None) -> list[Fact]:
        """The facts of this site in the order they happened, each once, none later than `end`."""
        ours = {fact.id: fact for fact in self.facts if self._is_ours(fact)}
        return in_order(fact for fact in ours.values() if end is None or fact.at <= end)

    def of_type(self, kind: type[E], end: datetime | None = None) -> Iterator[tuple[Fact, E]]:
        """`until`, of one kind only, with the event in its own type."""
        for fact in self.until(end):
            if isinstance(fact.event, kind):
                yield fact, fact.event

    def _is_ours(self, fact: Fact) -> bool:
        return fact.exercise is self.exercise and getattr(fact.event, "site_id", None) == self.site.id


def span_of(shift: ShiftLine, now: datetime) -> Span:
    """From the earlier of planned and real start to the real end, or to `now` while the shift runs."""
    start = min(shift.starts_at, shift.started_at or shift.starts_at)
    return Span(start, max(start, shift.ended_at or now))
