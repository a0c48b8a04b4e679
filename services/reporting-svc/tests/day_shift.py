"""A day shift at the Altay data centre, 08:00-20:00 local time, in which the cooling fails once."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import NAMESPACE_OID, UUID, uuid5

from duty_told import Duty
from handover_told import HandoverTold

from contracts import Event
from contracts.anomalies import AnomalyCleared, AnomalyDetected
from contracts.incidents import (
    Actor,
    IncidentAcknowledged,
    IncidentClosed,
    IncidentEscalated,
    IncidentLevelChanged,
    IncidentOpened,
    IncidentReassigned,
    IncidentReopened,
    IncidentResolved,
    IncidentUnacknowledged,
    Target,
)
from contracts.inspections import InspectionFailed
from contracts.notifications import NotificationDelivered, NotificationFailed
from contracts.shifts import Assignment, CheckedIn, CheckedOut, ShiftChanged, ShiftEnded, ShiftPublished, ShiftStarted
from contracts.sites import SiteRegistered
from contracts.staff import StaffRegistered
from reporting_svc.projections.facts import Fact
from svckit.testing import Harness

START = datetime(2026, 11, 23, tzinfo=UTC)


def named(name: str) -> UUID:
    """The id that goes by this name in the tests."""
    return uuid5(NAMESPACE_OID, name)


def fact(event: Event, name: str | None = None) -> Fact:
    """An event as reporting-svc keeps it; the same event has the same id unless `name` says otherwise."""
    return Fact(named(name or event.type + event.model_dump_json()), event)


class DayShift:
    """Builds the events of the shift. Minutes count from its planned start, 00:00 UTC."""

    def __init__(self, name: str = "day", site: str = "altay") -> None:
        self.name = name
        self.site_id = named(f"site {site}")
        self.shift_id = named(f"shift {name}")
        self.chief, self.engineer, self.guard = named("王建国"), named("李梅"), named("赵强")
        self.relief = named("钱勇")
        self.anomaly_id, self.incident_id = named(f"anomaly {name}"), named(f"incident {name}")
        self.plan: dict[str, Any] = {
            "shift_id": self.shift_id,
            "site_id": self.site_id,
            "starts_at": START,
            "ends_at": START + timedelta(hours=12),
            "assignments": (
                Assignment(staff_id=self.chief, post="duty_chief"),
                Assignment(staff_id=self.engineer, post="tech_ops"),
                Assignment(staff_id=self.guard, post="security_monitor"),
            ),
        }

    @staticmethod
    def at(minutes: float) -> datetime:
        """So many minutes into the shift."""
        return START + timedelta(minutes=minutes)

    def registers(self) -> list[Event]:
        """The site and its people."""
        people = {"王建国": self.chief, "李梅": self.engineer, "赵强": self.guard, "钱勇": self.relief}
        staff = [StaffRegistered(staff_id=people[name], version=1, code=f"s-{name}", name=name) for name in people]
        zone = "Asia/Shanghai"
        site = SiteRegistered(
            site_id=self.site_id, version=1, code="alt-1", name="阿勒泰数据中心", kind="data_centre", timezone=zone
        )
        return [site, *staff]

    def published(self) -> ShiftPublished:
        """Three days before."""
        return ShiftPublished(version=2, published_at=self.at(-4320), **self.plan)

    def replaced(self, minutes: float = -600) -> ShiftChanged:
        """The guard fell ill ten hours before; somebody else comes."""
        before = self.plan
        relief = Assignment(staff_id=self.relief, post="security_monitor")
        self.plan = before | {"assignments": (*before["assignments"][:2], relief)}
        return ShiftChanged(
            version=3,
            **self.plan,
            change_id=named("change"),
            kind="replacement",
            changed_at=self.at(minutes),
            changed_by=self.chief,
            reason="赵强发热",
            short_notice=True,
            left=before["assignments"][2:],
            came=(relief,),
            starts_at_before=before["starts_at"],
            ends_at_before=before["ends_at"],
        )

    def started(self, minutes: float = 0) -> ShiftStarted:
        """The shift takes over."""
        return ShiftStarted(version=3, started_at=self.at(minutes), **self.plan)

    def ended(self, minutes: float = 720) -> ShiftEnded:
        """The shift is over."""
        return ShiftEnded(version=9, started_at=self.at(0), ended_at=self.at(minutes), **self.plan)

    def came(self, who: UUID, post: str, minutes: float, version: int = 4) -> CheckedIn:
        """A check-in; after the start it is late."""
        late_s = max(0, round(minutes * 60))
        return CheckedIn(**self._person(who, post, version), checked_in_at=self.at(minutes), late_s=late_s)

    def left(self, who: UUID, post: str, minutes: float, version: int = 8) -> CheckedOut:
        """A check-out."""
        return CheckedOut(**self._person(who, post, version), checked_out_at=self.at(minutes))

    def who_has_the_duty(self) -> list[Event]:
        """The chief early, the engineer late, and nobody at the guard's post; the chief commands until the end."""
        duty, at = Duty(self.site_id), self.at
        chief, planned = (
            duty.begins(self.chief, at=at(-20)),
            duty.begins(self.engineer, "tech_ops", at=START, basis="rostered"),
        )
        command, empty = duty.assumes(self.chief, at=at(-20)), duty.empties("tech_ops", self.engineer, at=at(0))
        guard = duty.empties("security_monitor", self.guard, at=at(0))
        engineer = duty.begins(self.engineer, "tech_ops", at=at(12))
        return [
            *(chief, planned, command, empty, guard),
            *(duty.ends(planned, "came", at=at(12)), engineer, duty.fills(empty, self.engineer, at=at(12))),
            *(duty.ends(chief, at=at(719)), duty.lapses(command, at=at(719))),
            duty.ends(engineer, "shift_ended", at=at(720)),
            duty.fills(guard, at=at(720)),
        ]

    def handing_over(self) -> list[Event]:
        """The chief takes over from the one who was there before, and hands over to him in the evening."""
        morning, evening = HandoverTold(self, to_us=True, planned=0), HandoverTold(self)
        return [
            *(morning.drafted(-30), morning.sealed(-5, self.relief, self.chief)),
            *(evening.drafted(690), evening.refused(700, self.relief), evening.deferred(701), evening.resumed(705)),
            evening.sealed(718, self.chief, self.relief),
        ]

    def overheated(self, minutes: float = 60, **changes: Any) -> AnomalyDetected:
        """The cold aisle is too warm, two minutes before the rule is sure."""
        began_at, detected_at = self.at(minutes - 2), self.at(minutes)
        return AnomalyDetected(
            **(self._anomaly(1) | {"value": 31.5, "limit": 27.0, "operator": ">", "unit": "°C"} | changes),
            began_at=began_at,
            detected_at=detected_at,
        )

    def cooled(self, minutes: float = 95) -> AnomalyCleared:
        """It is cool again."""
        return AnomalyCleared(**self._anomaly(2), cleared_at=self.at(minutes), value=24.0)

    def opened(self, minutes: float = 60.1, **changes: Any) -> IncidentOpened:
        """The incident file is opened from the anomaly."""
        values = self._incident(1, "open", minutes) | {"source": "anomaly", "source_id": self.anomaly_id} | changes
        return IncidentOpened(**values)

    def escalated(self, minutes: float = 60.2, opened: float = 60.1) -> IncidentEscalated:
        """The first step calls the duty chief."""
        return IncidentEscalated(
            **self._incident(2, "open", opened),
            escalation_id=named("escalation 0"),
            step=0,
            round=0,
            targets=(Target(role="duty_chief"),),
            due_at=self.at(minutes),
            escalated_at=self.at(minutes),
        )

    def mailed(self, minutes: float = 60.5, version: int = 1, state: str = "accepted") -> NotificationDelivered:
        """The mail server took the mail to the chief."""
        return NotificationDelivered(**self._call(version, "email"), state=state, delivered_at=self.at(minutes))

    def unreached(self, minutes: float = 60.4, reason: str = "HTTP 503") -> NotificationFailed:
        """The webhook gave up."""
        return NotificationFailed(
            **self._call(1, "webhook"), failed_at=self.at(minutes), reason=reason, exhausted=False
        )

    def acknowledged(self, minutes: float = 63.1, opened: float = 60.1) -> IncidentAcknowledged:
        """The chief takes it, three minutes after the opening."""
        return IncidentAcknowledged(
            **self._incident(3, "acknowledged", opened),
            acknowledged_at=self.at(minutes),
            acknowledged_by=Actor(staff_id=self.chief, name="王建国"),
            via="link",
        )

    def fell(self, minutes: float = 123.1, reason: str = "stands") -> IncidentUnacknowledged:
        """Nobody has it any more: it stands for too long."""
        who = Actor(staff_id=self.chief, name="王建国")
        return IncidentUnacknowledged(
            **self._incident(4, "open", 60.1),
            unacknowledged_at=self.at(minutes),
            reason=reason,
            was_acknowledged_by=who,
        )

    def resolved(self, minutes: float = 100, opened: float = 60.1) -> IncidentResolved:
        """The pump is swapped."""
        by = Actor(staff_id=self.engineer, name="李梅")
        values = self._incident(4, "resolved", opened)
        return IncidentResolved(**values, resolved_at=self.at(minutes), resolved_by=by, note="已切换备用冷冻泵")

    def raised(self, minutes: float = 70, version: int = 4) -> IncidentLevelChanged:
        """Headquarters treats it as graver."""
        return IncidentLevelChanged(
            **self._incident(version, "acknowledged", 60.1),
            previous_level=4,
            changed_at=self.at(minutes),
            changed_by=Actor(staff_id=named("孙丽"), name="孙丽"),
            reason="影响第二个机房",
        )

    def handed_over(self, minutes: float = 80, version: int = 4) -> IncidentReassigned:
        """The chief hands it to the engineer."""
        chief, engineer = Actor(staff_id=self.chief, name="王建国"), Actor(staff_id=self.engineer, name="李梅")
        return IncidentReassigned(
            **self._incident(version, "acknowledged", 60.1),
            acknowledged_at=self.at(minutes),
            acknowledged_by=engineer,
            was_acknowledged_by=chief,
            reassigned_by=chief,
            note="请接手",
        )

    def reopened(self, minutes: float = 110, version: int = 5, holder: str | None = None) -> IncidentReopened:
        """It is not dealt with after all; ``holder`` has it again, else nobody."""
        who = Actor(staff_id=self.engineer, name="李梅")
        return IncidentReopened(
            **self._incident(version, "acknowledged" if holder else "open", 60.1),
            reopened_at=self.at(minutes),
            reopened_by=who,
            was_resolved_by=who,
            acknowledged_at=self.at(minutes) if holder else None,
            acknowledged_by=Actor(name=holder) if holder else None,
            reason="温度再次升高",
        )

    def closed(self, minutes: float = 130, opened: float = 60.1) -> IncidentClosed:
        """The file is closed."""
        by = Actor(staff_id=self.chief, name="王建国")
        return IncidentClosed(**self._incident(5, "closed", opened), closed_at=self.at(minutes), closed_by=by)

    def failed_check(self, minutes: float = 200) -> InspectionFailed:
        """A patrol finds a fire door blocked."""
        return InspectionFailed(
            inspection_id=named("patrol"),
            version=1,
            site_id=self.site_id,
            checklist="消防巡查",
            items=("防火门被遮挡",),
            severity="minor",
            inspector_id=self.guard,
            failed_at=self.at(minutes),
        )

    def story(self) -> list[Event]:
        """The whole shift in the order it happened."""
        return [
            *self.registers(),
            self.published(),
            self.came(self.chief, "duty_chief", -20),
            *self.who_has_the_duty(),
            self.started(),
            self.came(self.engineer, "tech_ops", 12, version=5),
            self.overheated(),
            self.opened(),
            self.escalated(),
            self.unreached(),
            self.mailed(),
            self.acknowledged(),
            self.cooled(),
            self.resolved(),
            self.closed(),
            self.failed_check(),
            *self.handing_over(),
            self.left(self.chief, "duty_chief", 719),
            self.ended(),
        ]

    async def tell(self, svc: Harness, *events: Event) -> None:
        """Deliver the events, or the whole story, and bring the clock to the end of the shift."""
        for event in events or self.story():
            await svc.deliver(event)
        svc.clock.set(max(svc.clock.now(), self.at(721)))

    def _person(self, who: UUID, post: str, version: int) -> dict[str, Any]:
        return {"shift_id": self.shift_id, "site_id": self.site_id, "staff_id": who, "post": post, "version": version}

    def _anomaly(self, version: int) -> dict[str, Any]:
        return {
            "anomaly_id": self.anomaly_id,
            "version": version,
            "site_id": self.site_id,
            "cause_key": "cold-aisle-1.temperature>27",
            "kind": "threshold",
            "series": "cold-aisle-1.temperature",
            "severity": "critical",
            "summary": "冷通道1 温度 31.5 °C 超过 27 °C",
        }

    def _incident(self, version: int, state: str, opened: float) -> dict[str, Any]:
        return {
            "incident_id": self.incident_id,
            "version": version,
            "number": "FW-2026-000123",
            "site_id": self.site_id,
            "title": "冷通道1 温度过高",
            "level": 2,
            "severity": "critical",
            "state": state,
            "opened_at": self.at(opened),
        }

    def _call(self, version: int, channel: str) -> dict[str, Any]:
        return {
            "notification_id": named("call 0"),
            "delivery_id": named(f"call 0 {channel}"),
            "version": version,
            "incident_id": self.incident_id,
            "site_id": self.site_id,
            "staff_id": self.chief,
            "recipient": "chief@example.com",
            "channel": channel,
            "attempts": 1,
        }
