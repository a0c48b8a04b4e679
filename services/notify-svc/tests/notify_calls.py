"""The words that the stories of calls are told in."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
from notify_story import Story, text_of

from contracts.calls import CallAnswered, CallRequested, CallSettled, CallSubject, CallTarget, CallText
from svckit.core.ids import uuid7

TITLE = CallText(zh="查岗：请在 3 分钟内应答", en="Presence check: answer within 3 minutes")
TEXT = CallText(zh="请点“知道了”。", en='Press "I know".')


@dataclass
class Wish:
    """A call that a service asks for, and what it may say of it later."""

    site: UUID
    asked: str = "acknowledge"
    subject_type: str = "presence_check"
    title: CallText = TITLE
    text: CallText = TEXT
    severity: str = "major"
    step: int = 1
    due_at: datetime | None = None
    number: str | None = "CG-2026-0007"
    link: str | None = "/presence?check=7"
    phone_link: str | None = None
    id: UUID = field(default_factory=uuid7)
    subject_id: UUID = field(default_factory=uuid7)

    @property
    def subject(self) -> CallSubject:
        return CallSubject(
            type=self.subject_type,
            id=self.subject_id,
            number=self.number,
            link=self.link,
            phone_link=self.phone_link,
        )

    def requested(self, now: datetime, *targets: CallTarget) -> CallRequested:
        return CallRequested(
            version=1,
            call_id=self.id,
            site_id=self.site,
            subject=self.subject,
            step=self.step,
            severity=self.severity,
            title=self.title,
            text=self.text,
            asked=self.asked,
            due_at=self.due_at,
            targets=targets,
            requested_at=now,
        )

    def settled(self, now: datetime, by: UUID | None = None) -> CallSettled:
        return CallSettled(version=2, call_id=self.id, site_id=self.site, subject=self.subject, settled_at=now, by=by)


def person(staff_id: UUID) -> CallTarget:
    return CallTarget(staff_id=staff_id)


def post(code: str) -> CallTarget:
    return CallTarget(post=code)


def role(name: str) -> CallTarget:
    return CallTarget(role=name)


async def answers(story: Story) -> list[CallAnswered]:
    return await story.svc.published(CallAnswered)


def problem(answer: httpx.Response) -> tuple[int, str]:
    """Status and code of a refusal."""
    return answer.status_code, answer.json()["type"].rpartition(":")[2]


class Calls:
    """What happens to calls in a story."""

    def __init__(self, story: Story) -> None:
        self.story = story

    async def ask(self, wish: Wish, *targets: CallTarget, exercise: bool = False) -> CallRequested:
        event = wish.requested(self.story.svc.clock.now(), *targets)
        await self.story.svc.deliver(event, exercise=exercise)
        return event

    async def settle(self, wish: Wish, by: UUID | None = None) -> None:
        await self.story.svc.deliver(wish.settled(self.story.svc.clock.now(), by))

    async def mine(self, staff_id: UUID) -> list[dict[str, Any]]:
        answer = await self.as_person(staff_id).get("/calls/mine")
        assert answer.status_code == 200, answer.text
        return list(answer.json()["items"])

    def as_person(self, staff_id: UUID) -> httpx.AsyncClient:
        return self.story.svc.as_user(["site_staff"], sites=[], id=staff_id)

    def phone(self, language: str = "zh-CN") -> httpx.AsyncClient:
        return self.story.svc.client(**{"Accept": "text/html", "Accept-Language": language})

    def link_to(self, address: str) -> str:
        """The path of the answer link in the newest mail to an address."""
        words = text_of(self.story.mail.to(address)[-1]).split()
        return "/answer/" + next(word for word in words if "/answer/" in word).rpartition("/")[2]

    async def press(self, path: str, answer: str, text: str | None = None, language: str = "zh-CN") -> httpx.Response:
        """Press a button of the page, as a browser does."""
        form = {"answer": answer} | ({} if text is None else {"text": text})
        return await self.phone(language).post(path, data=form)

    def in_minutes(self, minutes: float) -> datetime:
        return self.story.svc.clock.now() + timedelta(minutes=minutes)
