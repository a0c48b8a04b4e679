"""The facts of duty, from their rows: told once, and stated again for projections that have not heard of them. Pure."""

from datetime import datetime

from contracts import duty as facts
from roster_svc.duty.models import CommandInterval, DutyInterval, PostGap
from svckit.messaging import Stated

DUTY, COMMAND, HANDOVER, MANNING = "R-2.1.5", "R-2.1.1a", "R-4.0.4", "R-1.1.1c"
"""The clauses behind the facts."""


def began(row: DutyInterval) -> Stated:
    """That the interval began."""
    told: dict[str, object] = {
        "occurred_at": row.occurred_at,
        "recorded_at": row.recorded_at,
        "version": row.began_version,
    }
    return Stated(facts.DutyBegan.model_validate(_duty(row) | told), row.since, DUTY)


def ended(row: DutyInterval) -> Stated:
    """That it ended."""
    told: dict[str, object] = {"occurred_at": row.end_occurred_at, "recorded_at": row.end_recorded_at}
    told |= {"version": row.ended_version, "until": row.until, "reason": row.end_reason}
    return Stated(facts.DutyEnded.model_validate(_duty(row) | told), row.until, DUTY)


def commands(row: CommandInterval) -> Stated:
    """That the person commands; of whom they have it, where somebody did until then."""
    told = _command(row) | {"recorded_at": row.recorded_at, "version": row.version}
    told |= {"shift_id": row.shift_id, "basis": row.basis}
    if row.from_id is None:
        return Stated(facts.CommandAssumed.model_validate(told), row.since, COMMAND)
    told |= {"from_command_id": row.from_id, "from_staff_id": row.from_staff_id}
    told |= {"handover_id": row.handover_id, "ordered_by": row.ordered_by, "reason": row.reason}
    clause = COMMAND if row.handover_id is None else HANDOVER
    return Stated(facts.CommandTransferred.model_validate(told), row.since, clause)


def lapsed(row: CommandInterval) -> Stated:
    """That nobody commands after them."""
    told: dict[str, object] = {"recorded_at": row.lapse_recorded_at, "version": row.lapsed_version}
    told |= {"until": row.until, "reason": row.lapse_reason}
    return Stated(facts.CommandLapsed.model_validate(_command(row) | told), row.until, COMMAND)


def unmanned(row: PostGap) -> Stated:
    """That nobody is at the post."""
    told = _post(row, row.since) | {"shift_id": row.shift_id, "expected": tuple(row.expected)}
    return Stated(facts.PostUnmanned.model_validate(told | {"version": row.unmanned_version}), row.since, MANNING)


def manned(row: PostGap) -> Stated:
    """That somebody is, or nobody need be."""
    assert row.until is not None
    told = _post(row, row.until) | {"staff_id": row.manned_by, "unmanned_since": row.since}
    return Stated(facts.PostManned.model_validate(told | {"version": row.manned_version}), row.until, MANNING)


def of_duty(row: DutyInterval) -> tuple[Stated, ...]:
    """All that was told of an interval of duty."""
    return (began(row),) if row.until is None else (began(row), ended(row))


def of_command(row: CommandInterval) -> tuple[Stated, ...]:
    """All that was told of an interval of command; a transfer is told of who has it then."""
    return (commands(row),) if row.lapsed_version is None else (commands(row), lapsed(row))


def of_gap(row: PostGap) -> tuple[Stated, ...]:
    """All that was told of a post without anybody."""
    return (unmanned(row),) if row.until is None else (unmanned(row), manned(row))


def _duty(row: DutyInterval) -> dict[str, object]:
    same = ("site_id", "post", "staff_id", "shift_id", "basis", "since")
    return {"duty_id": row.id, **{name: getattr(row, name) for name in same}}


def _command(row: CommandInterval) -> dict[str, object]:
    return {"command_id": row.id, "site_id": row.site_id, "staff_id": row.staff_id, "since": row.since}


def _post(row: PostGap, at: datetime) -> dict[str, object]:
    return {"gap_id": row.id, "site_id": row.site_id, "post": row.post, "at": at}
