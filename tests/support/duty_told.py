"""Who has the duty and the command, and which posts stand empty, told as roster-svc tells it."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from contracts.duty import (
    CommandAssumed,
    CommandLapsed,
    CommandTransferred,
    DutyBegan,
    DutyEnded,
    PostManned,
    PostUnmanned,
)
from svckit.core.ids import uuid7

BEGIN = datetime(2026, 11, 23, tzinfo=UTC)
"""Where the clocks of tests begin."""


class Duty:
    """The duty at one site: every fact of it counts the site's version up."""

    def __init__(self, site_id: UUID) -> None:
        self.site_id = site_id
        self.version = 0

    def begins(self, staff_id: UUID, post: str = "duty_chief", *, at: datetime = BEGIN, **changes: Any) -> DutyBegan:
        """The person has the duty at the post; they have checked in there unless ``basis`` says otherwise."""
        times = {"since": at, "occurred_at": at, "recorded_at": at}
        who = {"duty_id": uuid7(), "staff_id": staff_id, "post": post, "basis": "checked_in"}
        return DutyBegan.model_validate({**self._next(), **who, **times, **changes})

    def ends(self, began: DutyBegan, reason: str = "left", *, at: datetime = BEGIN) -> DutyEnded:
        """They have it no longer."""
        times = {"until": at, "occurred_at": at, "recorded_at": at}
        return DutyEnded.model_validate({**began.model_dump(), **self._next(), **times, "reason": reason})

    def assumes(self, staff_id: UUID, basis: str = "checked_in", *, at: datetime = BEGIN) -> CommandAssumed:
        """The person commands the site, where nobody did."""
        return CommandAssumed.model_validate({**self._next(), **_command(staff_id, at), "basis": basis})

    def transfers(
        self,
        before: CommandAssumed | CommandTransferred,
        staff_id: UUID,
        basis: str = "signed",
        *,
        at: datetime = BEGIN,
    ) -> CommandTransferred:
        """The person commands the site, and who did so before does not."""
        former = {"from_command_id": before.command_id, "from_staff_id": before.staff_id, "basis": basis}
        return CommandTransferred.model_validate({**self._next(), **_command(staff_id, at), **former})

    def lapses(
        self, before: CommandAssumed | CommandTransferred, reason: str = "left", *, at: datetime = BEGIN
    ) -> CommandLapsed:
        """Nobody commands the site."""
        fact = before.model_dump(include={"command_id", "staff_id", "since", "recorded_at"})
        return CommandLapsed.model_validate({**fact, **self._next(), "until": at, "reason": reason})

    def empties(self, post: str, *expected: UUID, at: datetime = BEGIN) -> PostUnmanned:
        """Nobody is at the post, although the roster names these people."""
        return PostUnmanned.model_validate(
            {**self._next(), "gap_id": uuid7(), "post": post, "at": at, "expected": expected}
        )

    def fills(self, gap: PostUnmanned, staff_id: UUID | None = None, *, at: datetime = BEGIN) -> PostManned:
        """Somebody is there again, or the roster wants nobody there any more."""
        values = {"gap_id": gap.gap_id, "post": gap.post, "at": at, "staff_id": staff_id, "unmanned_since": gap.at}
        return PostManned.model_validate({**self._next(), **values})

    def _next(self) -> dict[str, Any]:
        self.version += 1
        return {"site_id": self.site_id, "version": self.version}


def _command(staff_id: UUID, at: datetime) -> dict[str, Any]:
    return {"command_id": uuid7(), "staff_id": staff_id, "since": at, "recorded_at": at}
