"""How telling one person by one channel stands, and which of two reports of it is the newer. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from contracts.notifications import NotificationDelivered, NotificationFailed, NotificationsBegun

State = Literal["waiting", "sending", "accepted", "delivered", "failed", "dropped"]
"""``waiting``: planned, and not begun. ``sending``: under way, perhaps not for the first time. ``dropped``: somebody
took the incident before the message went out.
"""
UNDER_WAY: tuple[State, ...] = ("waiting", "sending")


@dataclass(frozen=True, slots=True)
class Report:
    """What is known of telling one person (or the post ``name`` where nobody holds it) by one channel.

    ``escalation_id``: the firing that made the call; None from a producer that did not say it yet.
    """

    incident_id: UUID
    escalation_id: UUID | None
    staff_id: UUID | None
    name: str
    channel: str
    state: State
    at: datetime
    reason: str | None = None

    @property
    def who(self) -> str:
        """Whom it is about: an incident has one line for each of them and channel."""
        return self.name if self.staff_id is None else str(self.staff_id)

    def follows(self, other: "Report") -> bool:
        """Whether this one is the newer: of a later firing, or later of the same. The statement says it again."""
        if self.escalation_id != other.escalation_id and self.escalation_id and other.escalation_id:
            return self.escalation_id > other.escalation_id
        return self.at > other.at or (self.at == other.at and self.state not in UNDER_WAY)


def begun(event: NotificationsBegun) -> list[Report]:
    """The calls of a step were made."""
    return [
        Report(
            incident_id=event.incident_id,
            escalation_id=event.escalation_id,
            staff_id=call.staff_id,
            name=call.recipient,
            channel=call.channel,
            state="waiting" if call.state == "waiting" else "sending",
            at=event.begun_at,
        )
        for call in event.calls
    ]


def delivered(event: NotificationDelivered) -> list[Report]:
    """A channel took the message."""
    return [_of(event, event.channel, event.state, event.delivered_at)]


def failed(event: NotificationFailed) -> list[Report]:
    """A channel has not told the person; another may join now, or the same one with another address."""
    reports = [_of(event, event.channel, "failed", event.failed_at, event.reason)]
    if event.next_channel is not None:
        reports.append(_of(event, event.next_channel, "sending", event.failed_at))
    return reports


def newest(reports: Iterable[Report]) -> list[Report]:
    """One report for each line, the newest; of two that came in one event the later."""
    lines: dict[tuple[UUID, str, str], Report] = {}
    for report in reports:
        key = (report.incident_id, report.who, report.channel)
        known = lines.get(key)
        if known is None or not known.follows(report):
            lines[key] = report
    return list(lines.values())


def _of(
    event: NotificationDelivered | NotificationFailed,
    channel: str,
    state: State,
    at: datetime,
    reason: str | None = None,
) -> Report:
    return Report(
        incident_id=event.incident_id,
        escalation_id=event.escalation_id,
        staff_id=event.staff_id,
        name=event.recipient,
        channel=channel,
        state=state,
        at=at,
        reason=reason,
    )
