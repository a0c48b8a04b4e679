"""Who has the duty, as roster-svc tells it."""

from datetime import datetime
from typing import Any
from uuid import UUID

from contracts.duty import CommandAssumed, CommandLapsed, CommandTransferred, DutyBegan, DutyEnded
from svckit.core.ids import uuid7

from .facts import BEGIN


class Duty:
    """The duty and the command at one site: every fact of it counts the site's version up."""

    def __init__(self, site_id: UUID) -> None:
        self.site_id = site_id
        self.version = 0

    def begins(self, staff_id: UUID, post: str = "duty_chief", **changes: Any) -> DutyBegan:
        """The person has the duty at the post; they have checked in there unless ``basis`` says otherwise."""
        times = {"since": BEGIN, "occurred_at": BEGIN, "recorded_at": BEGIN}
        who = {"duty_id": uuid7(), "staff_id": staff_id, "post": post, "basis": "checked_in"}
        return DutyBegan.model_validate({**self._next(), **who, **times, **changes})

    def ends(self, began: DutyBegan, reason: str = "left", **changes: Any) -> DutyEnded:
        """They have it no longer."""
        fact = began.model_dump() | self._next() | {"until": BEGIN, "reason": reason}
        return DutyEnded.model_validate({**fact, **changes})

    def assumes(self, staff_id: UUID, basis: str = "checked_in") -> CommandAssumed:
        """The person commands the site, where nobody did."""
        return CommandAssumed.model_validate({**self._next(), **self._command(staff_id), "basis": basis})

    def transfers(self, before: CommandAssumed, staff_id: UUID, basis: str = "signed") -> CommandTransferred:
        """The person commands the site, and who did so before does not."""
        former = {"from_command_id": before.command_id, "from_staff_id": before.staff_id}
        return CommandTransferred.model_validate({**self._next(), **self._command(staff_id), **former, "basis": basis})

    def lapses(self, before: CommandAssumed | CommandTransferred, until: datetime = BEGIN) -> CommandLapsed:
        """Nobody commands the site."""
        fact = before.model_dump(include={"command_id", "staff_id", "since", "recorded_at"})
        return CommandLapsed.model_validate({**fact, **self._next(), "until": until, "reason": "left"})

    def _command(self, staff_id: UUID) -> dict[str, Any]:
        return {"command_id": uuid7(), "staff_id": staff_id, "since": BEGIN, "recorded_at": BEGIN}

    def _next(self) -> dict[str, Any]:
        self.version += 1
        return {"site_id": self.site_id, "version": self.version}
