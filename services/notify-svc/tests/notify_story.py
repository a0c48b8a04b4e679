"""The words that the stories of notify-svc are told in."""

from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from typing import Any
from uuid import UUID

import httpx
from notify_doubles import Call, MailServer, Names, Receiver
from notify_roll import Planned, Roll
from standardwebhooks import Webhook

from contracts.incidents import (
    Actor,
    IncidentAcknowledged,
    IncidentAlreadyTaken,
    IncidentEscalated,
    IncidentPeaked,
    IncidentReassigned,
    IncidentReopened,
    IncidentResolved,
    IncidentUnacknowledged,
    Target,
)
from contracts.notifications import NotificationAcknowledged
from contracts.shifts import Assignment, ShiftEnded, ShiftPublished
from contracts.sites import SiteRegistered
from contracts.staff import StaffRegistered
from notify_svc.attempts.sender import Sender
from notify_svc.channels.port import Outgoing
from notify_svc.messages.content import Content, IncidentContent, Told
from notify_svc.sending import build_sender
from notify_svc.settings import Settings
from svckit.core.ids import uuid7
from svckit.testing import Harness

CHIEF = "duty_chief"
AT = datetime(2026, 11, 23, tzinfo=UTC)


@dataclass
class Case:
    """An incident under way; each event takes the next version."""

    site: UUID
    title: str = "冷通道 1 温度过高"
    severity: str = "critical"
    level: int = 1
    id: UUID = field(default_factory=uuid7)
    version: int = 0


class Story:
    """A site with people and shifts, told through events, and the sender that tells people."""

    def __init__(self, svc: Harness, mail: MailServer, receiver: Receiver) -> None:
        self.svc = svc
        self.mail = mail
        self.receiver = receiver
        self.names = Names()
        self.hq = svc.as_user(["hq_admin"])
        self._owner = 0
        self._senders: list[Sender] = []
        self.roll = Roll()

    async def sender(self, **settings: Any) -> Sender:
        """A sender process with its own number."""
        self._owner += 1
        own = self.svc.runtime.settings
        assert isinstance(own, Settings)
        chosen = own.model_copy(update={"smtp_port": self.mail.port, **settings})
        runtime = self.svc.runtime
        sender = await build_sender(runtime.database, runtime.clock, chosen, owner=self._owner, resolver=self.names)
        self._senders.append(sender)
        return sender

    async def send(self, **settings: Any) -> None:
        """Send everything that is due now."""
        await (await self.sender(**settings)).drain()

    async def wait_and_send(self, seconds: float) -> None:
        """Let time pass, then send what has become due."""
        self.svc.clock.advance(timedelta(seconds=seconds))
        await self.send()

    async def close(self) -> None:
        for sender in self._senders:
            with suppress(RuntimeError):
                await sender.stop(0.0)

    async def site(self, name: str = "乌兰察布数据中心", timezone: str = "Asia/Shanghai") -> UUID:
        site_id = uuid7()
        code = f"site-{site_id.hex[-6:]}"
        await self.svc.deliver(
            SiteRegistered(version=1, site_id=site_id, code=code, name=name, kind="data_centre", timezone=timezone)
        )
        return site_id

    async def person(self, name: str, *sites: UUID, email: str | None = None, **more: Any) -> UUID:
        staff_id = uuid7()
        values = {"roles": ("duty_chief",), "code": f"p-{staff_id.hex[-6:]}", **more}
        await self.svc.deliver(
            StaffRegistered(version=1, staff_id=staff_id, name=name, email=email, site_ids=sites, **values)
        )
        return staff_id

    async def shift(self, site: UUID, *who: tuple[UUID, str], starts_in_h: float = -1, hours: float = 12) -> UUID:
        """A published shift; by default it began an hour ago, and its people have the duty until somebody comes."""
        shift_id = uuid7()
        starts_at = self.svc.clock.now() + timedelta(hours=starts_in_h)
        ends_at = starts_at + timedelta(hours=hours)
        await self.svc.deliver(
            ShiftPublished(
                version=1,
                shift_id=shift_id,
                site_id=site,
                starts_at=starts_at,
                ends_at=ends_at,
                assignments=tuple(Assignment(staff_id=person, post=post) for person, post in who),
                published_at=starts_at,
            )
        )
        self.roll.shifts[shift_id] = Planned(site, starts_at, ends_at, who)
        await self._tell_duty()
        return shift_id

    async def check_in(self, shift: UUID, person: UUID, post: str = CHIEF) -> None:
        self.roll.shifts[shift].there.add((person, post))
        await self._tell_duty()

    async def check_out(self, shift: UUID, person: UUID, post: str = CHIEF) -> None:
        self.roll.shifts[shift].there.discard((person, post))
        self.roll.shifts[shift].left.add((person, post))
        await self._tell_duty()

    async def end(self, shift: UUID) -> None:
        now, planned = self.svc.clock.now(), self.roll.shifts[shift]
        planned.ended = True
        times = {"starts_at": planned.starts_at, "ends_at": planned.ends_at, "ended_at": now}
        await self.svc.deliver(ShiftEnded(version=2, shift_id=shift, site_id=planned.site, **times))
        await self._tell_duty()

    async def _tell_duty(self) -> None:
        for fact in self.roll.settle(self.svc.clock.now()):
            await self.svc.deliver(fact)

    async def chief_on_duty(self, name: str = "李建国", email: str | None = "li@example.com") -> tuple[UUID, UUID]:
        """A site whose duty chief is at the post: (site, person)."""
        site = await self.site()
        chief = await self.person(name, site, email=email)
        await self.check_in(await self.shift(site, (chief, CHIEF)), chief)
        return site, chief

    def escalation(self, case: Case, *targets: str | UUID, step: int = 0, round_: int = 0) -> IncidentEscalated:
        """The event of an escalation step; a target is a post, a role or a person."""
        return IncidentEscalated(
            **self._fact(case),
            escalation_id=uuid7(),
            step=step,
            round=round_,
            targets=tuple(_target(target) for target in targets),
            due_at=self.svc.clock.now(),
            escalated_at=self.svc.clock.now(),
            summary="连续 3 分钟高于 27 ℃，现为 29.4 ℃",
        )

    async def escalate(
        self, case: Case, *targets: str | UUID, step: int = 0, round_: int = 0, exercise: bool = False
    ) -> IncidentEscalated:
        event = self.escalation(case, *targets, step=step, round_=round_)
        await self.svc.deliver(event, exercise=exercise)
        return event

    async def acknowledged(self, case: Case, by: str = "王芳", **more: Any) -> None:
        await self.svc.deliver(
            IncidentAcknowledged(
                **self._fact(case, "acknowledged"),
                acknowledged_at=self.svc.clock.now(),
                **{"acknowledged_by": Actor(name=by), "via": "console", **more},
            )
        )

    async def confirmed(self, case: Case, answer: NotificationAcknowledged) -> None:
        """incident-svc takes the answer: its person has the incident."""
        by = Actor(staff_id=answer.staff_id, name=answer.name)
        await self.acknowledged(case, acknowledged_by=by, via="link", notification_id=answer.notification_id)

    async def already_taken(self, case: Case, answer: NotificationAcknowledged, state: str = "acknowledged") -> None:
        """incident-svc says that the answer came too late."""
        fact = {**self._fact(case, state), "version": case.version - 1}
        case.version -= 1
        await self.svc.deliver(
            IncidentAlreadyTaken(
                **fact,
                notification_id=answer.notification_id,
                answered_by=Actor(staff_id=answer.staff_id, name=answer.name),
                answered_at=answer.acknowledged_at,
            )
        )

    async def unacknowledged(self, case: Case) -> None:
        await self.svc.deliver(
            IncidentUnacknowledged(**self._fact(case), unacknowledged_at=self.svc.clock.now(), reason="recurred")
        )

    async def resolved(self, case: Case, by: str = "王芳") -> None:
        await self.svc.deliver(
            IncidentResolved(
                **self._fact(case, "resolved"), resolved_at=self.svc.clock.now(), resolved_by=Actor(name=by)
            )
        )

    async def peaked(self, case: Case, title: str, value: float) -> None:
        fact = {**self._fact(case), "title": title}
        await self.svc.deliver(IncidentPeaked(**fact, peak_value=value, peaked_at=self.svc.clock.now()))

    async def reassigned(self, case: Case, to: UUID, name: str) -> None:
        """It was handed to somebody else; the step that tells them follows."""
        await self.svc.deliver(
            IncidentReassigned(
                **self._fact(case, "acknowledged"),
                acknowledged_at=self.svc.clock.now(),
                acknowledged_by=Actor(staff_id=to, name=name),
                was_acknowledged_by=Actor(name="王芳"),
                reassigned_by=Actor(name="王芳"),
            )
        )
        step = self.escalation(case, to, round_=1)
        await self.svc.deliver(step.model_copy(update={"trigger": "reassigned", "state": "acknowledged"}))

    async def reopened(self, case: Case, holder: str | None = None) -> None:
        """It is not over after all; ``holder`` has it again, else nobody."""
        who = Actor(name="王芳")
        has_it = {"acknowledged_at": self.svc.clock.now(), "acknowledged_by": Actor(name=holder)} if holder else {}
        fact = self._fact(case, "acknowledged" if holder else "open")
        now = self.svc.clock.now()
        await self.svc.deliver(
            IncidentReopened(**fact, reopened_at=now, reopened_by=who, was_resolved_by=who, **has_it)
        )

    def _fact(self, case: Case, state: str = "open") -> dict[str, Any]:
        case.version += 1
        return {
            "version": case.version,
            "incident_id": case.id,
            "number": "FW-2026-000123",
            "site_id": case.site,
            "title": case.title,
            "level": case.level,
            "severity": case.severity,
            "state": state,
            "opened_at": self.svc.clock.now() - timedelta(minutes=4),
        }

    async def webhook(self, person: UUID, **more: Any) -> dict[str, Any]:
        """Give a person our receiver as a contact method."""
        return await self.method(person, channel="webhook", address=self.receiver.url, **more)

    async def email(self, person: UUID, address: str, **more: Any) -> dict[str, Any]:
        return await self.method(person, channel="email", address=address, **more)

    async def method(self, person: UUID, **body: Any) -> dict[str, Any]:
        own = self.svc.as_user(["site_staff"], sites=[], id=person)
        answer = await own.post("/contact-methods", json={"staff_id": str(person), **body})
        assert answer.status_code == 201, answer.text
        return dict(answer.json())

    async def log(self, **filters: Any) -> list[dict[str, Any]]:
        """The delivery log, oldest first."""
        given = {name: value if isinstance(value, list) else [value] for name, value in filters.items()}
        params = {name: [str(one) for one in values] for name, values in given.items()}
        answer = await self.hq.get("/deliveries", params=params)
        assert answer.status_code == 200, answer.text
        return list(reversed(answer.json()["items"]))

    def mail_to(self, address: str) -> EmailMessage:
        """The one mail to an address."""
        [mail] = self.mail.to(address)
        return mail


def _target(target: str | UUID) -> Target:
    return Target(staff_id=target) if isinstance(target, UUID) else Target(role=target)


def text_of(mail: EmailMessage) -> str:
    """The plain text of a mail."""
    part = mail.get_body(("plain",))
    assert part is not None
    return str(part.get_content())


def link_in(mail: EmailMessage) -> httpx.URL:
    """The acknowledge link of a mail."""
    return httpx.URL(next(word for word in text_of(mail).split() if "/ack/" in word))


def token_in(mail: EmailMessage) -> str:
    """The token of its link."""
    return link_in(mail).path.rpartition("/")[2]


def signed_by(secret: str, call: Call) -> bool:
    """Whether the request carries a Standard Webhooks signature by `secret` over its id, time and body."""
    at = datetime.fromtimestamp(int(call.headers["webhook-timestamp"]), UTC)
    expected = Webhook(secret).sign(call.headers["webhook-id"], at, call.body.decode())
    return expected in call.headers["webhook-signature"].split(" ")


def outgoing(
    *, title: str = "冷通道 1 温度过高", name: str = "李建国", address: str = "li@example.com", step: int = 0
) -> Outgoing:
    """A message about one incident, as a sender holds it."""
    incident = IncidentContent(
        incident_id=UUID(int=1),
        number="FW-2026-000123",
        title=title,
        summary=None,
        level=2,
        severity="major",
        site_id=UUID(int=2),
        site_name="乌兰察布",
        timezone="Asia/Shanghai",
        opened_at=AT,
        escalation_id=UUID(int=3),
        escalated_at=AT,
        step=step,
        round=0,
        told=(Told(name=name, called_as="duty_chief"),),
    )
    content = Content(kind="escalation", at=AT, called_as="duty_chief", incident=incident)
    return Outgoing(
        UUID(int=4),
        address,
        name,
        "zh-CN",
        content,
        "https://f.example/ack/t",
        AT,
        page="https://f.example/m/incidents/1",
    )
