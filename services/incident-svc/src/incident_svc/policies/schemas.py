"""What clients send and get about escalation policies."""

from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import BeforeValidator, Field, model_validator

from contracts.severities import SEVERITIES, Severity
from incident_svc.policies.domain import DEFAULT, ReasonFrom
from svckit.web import Code, Int64, Schema
from svckit.web.validation_texts import mistake

Seconds = Annotated[Int64, Field(ge=0, le=86_400)]
LevelIn = Annotated[Int64, Field(ge=1, le=4)]


def _rounds(value: Any) -> Any:
    match value:
        case True:
            return DEFAULT.repeat
        case False:
            return 0
    return value


Rounds = Annotated[int, Field(ge=0, le=10)]
Repeat = Annotated[Rounds, BeforeValidator(_rounds, json_schema_input_type=Rounds | bool)]


class TargetBody(Schema):
    """Whom to call: whoever is on duty at a post (``role``), or one person (``staff_id``). Exactly one of the two."""

    role: Code | None = None
    staff_id: UUID | None = None

    @model_validator(mode="after")
    def exactly_one(self) -> Self:
        if (self.role is None) == (self.staff_id is None):
            raise mistake(
                "role_or_person", zh="每个通知对象须为一个岗位或一名人员。", en="Name one post or one person each."
            )
        return self


class StepBody(Schema):
    """``after_s`` counts **from the beginning of the round** (0: at once), not from the step before."""

    after_s: Seconds = Field(description="Seconds after the round began; never less than the step before.")
    notify: list[TargetBody] = Field(min_length=1, max_length=20)


class LevelsBody(Schema):
    """The incident level (1 = I … 4 = IV) of each severity. A graver severity is never treated more mildly."""

    critical: LevelIn = DEFAULT.levels.critical
    major: LevelIn = DEFAULT.levels.major
    minor: LevelIn = DEFAULT.levels.minor
    info: LevelIn = DEFAULT.levels.info

    @model_validator(mode="after")
    def graver_is_never_milder(self) -> Self:
        levels = [getattr(self, severity) for severity in SEVERITIES]
        if levels != sorted(levels, reverse=True):
            raise mistake(
                "milder_level",
                zh="更严重的异常不能对应更轻的事件等级。",
                en="A graver severity cannot have a milder level.",
            )
        return self


class PolicyBody(Schema):
    """The site's figures with their defaults."""

    steps: list[StepBody] = Field(
        default_factory=lambda: [StepBody.model_validate(step) for step in DEFAULT.steps],
        min_length=1,
        max_length=20,
        description="Who is called when, in a round. By default the duty chief, his team and headquarters.",
    )
    repeat: Repeat = Field(
        default=DEFAULT.repeat,
        description="How many further rounds follow the first; true: as many as by default, false: none.",
    )
    repeat_after_s: Annotated[Int64, Field(ge=30, le=86_400)] = Field(
        default=DEFAULT.repeat_after_s, description="Seconds between a round's last step and the next round."
    )
    reescalate_every_s: Annotated[Int64, Field(ge=300, le=86_400)] = Field(
        default=DEFAULT.reescalate_every_s,
        description="Seconds between a round's last step and the next round once the plan has run out and nobody has "
        "answered: it is repeated until somebody does.",
    )
    acknowledged_limit_s: Annotated[Int64, Field(ge=300, le=604_800)] = Field(
        default=DEFAULT.acknowledged_limit_s,
        description="How long an acknowledgement holds while the cause stands; then it falls and the plan begins anew.",
    )
    quiet_s: Annotated[Int64, Field(ge=60, le=86_400)] = Field(
        default=DEFAULT.quiet_s,
        description="A cause that was gone for less is the same trouble still: of its return whoever has the incident "
        "is told once in that time; gone for longer, its acknowledgement falls. `auto_resolve` waits as long.",
    )
    levels: LevelsBody = LevelsBody()
    opens_from: Severity = Field(default=DEFAULT.opens_from, description="The mildest severity that opens an incident.")
    auto_resolve: bool = Field(
        default=DEFAULT.auto_resolve,
        strict=True,
        description="Resolve by itself when the anomaly has been gone for `quiet_s`.",
    )
    reason_from: ReasonFrom = Field(
        default=DEFAULT.reason_from, description="The mildest severity that nobody resolves without saying why."
    )
    undo_s: Annotated[Int64, Field(ge=60, le=86_400)] = Field(
        default=DEFAULT.undo_s,
        description="For how long reopening only takes a resolving back: no reason is wanted, and who had the "
        "incident has it again. Later a reason is wanted, and the plan begins anew.",
    )

    sos_again_s: Annotated[Int64, Field(ge=30, le=600)] = Field(
        default=DEFAULT.sos_again_s,
        description="How often everybody on duty and headquarters are called about a call for help (SOS) until "
        "somebody takes it.",
    )

    @model_validator(mode="after")
    def steps_in_order(self) -> Self:
        delays = [step.after_s for step in self.steps]
        if delays != sorted(delays):
            raise mistake(
                "earlier_step",
                zh="时间从每轮开始计算，不能早于上一级。",
                en="Times count from the beginning of the round: none can be before the step above.",
            )
        return self
