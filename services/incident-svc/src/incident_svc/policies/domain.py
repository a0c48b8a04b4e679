"""What a policy decides: whether a severity opens an incident, its level, and who is called when.

Every figure of this service that differs from site to site is here, with its default (REQUIREMENTS §0.1).
"""

from collections.abc import Collection
from typing import Literal
from uuid import UUID

from contracts import posts
from contracts.event import Part
from contracts.incidents import Target
from contracts.roles import Role
from contracts.severities import SEVERITIES, Level, Severity

ReasonFrom = Literal["info", "minor", "major", "critical", "never"]


class Step(Part):
    """``after_s``: seconds after its round began. Steps of a round stand in the order they fire."""

    after_s: int
    notify: tuple[Target, ...]


class Levels(Part):
    """The level I-IV that each severity is treated at (R-5.1.1e). Level 1 is set by a person or by the site's map."""

    critical: Level = 2
    major: Level = 3
    minor: Level = 4
    info: Level = 4

    def of(self, severity: Severity) -> Level:
        """The level of a severity."""
        level: Level = getattr(self, severity)
        return level


def _called(after_s: int, *roles: str) -> Step:
    return Step(after_s=after_s, notify=tuple(Target(role=role) for role in roles))


class Policy(Part):
    """One site's figures, times in seconds. A round's steps are repeated ``repeat`` times, ``repeat_after_s`` after its
    last step; when that has brought no answer the round is repeated every ``reescalate_every_s``, until it does.

    An acknowledgement holds for ``acknowledged_limit_s`` while the cause stands. ``quiet_s``: a cause that was gone for
    less is the same trouble still, and who has it is told of its return at most once in that time (ADR 0014).

    ``reason_from``: the mildest severity that nobody resolves without a word. ``undo_s``: for how long a resolving can
    be taken back as if it had not been (ADR 0024). ``sos_again_s``: how often everybody is called about a call for help
    until somebody takes it.
    """

    steps: tuple[Step, ...] = (
        _called(0, posts.DUTY_CHIEF),
        _called(180, posts.DUTY_CHIEF, posts.TECH_OPS),
        _called(360, Role.HQ_EXECUTIVE.value),
    )
    repeat: int = 2
    repeat_after_s: int = 180
    reescalate_every_s: int = 1800
    acknowledged_limit_s: int = 3600
    quiet_s: int = 600
    levels: Levels = Levels()
    opens_from: Severity = "minor"
    auto_resolve: bool = False
    reason_from: ReasonFrom = "never"
    undo_s: int = 600
    sos_again_s: int = 60

    def opens(self, severity: Severity) -> bool:
        """Whether something this bad opens an incident by itself; what is milder only joins one that is open."""
        return not milder(severity, self.opens_from)

    def wants_reason(self, severity: Severity) -> bool:
        """Whether whoever resolves an incident of this severity has to say why."""
        return self.reason_from != "never" and not milder(severity, self.reason_from)

    def for_sos(self, on_duty: Collection[str]) -> "Policy":
        """The plan of a call for help: everybody at these posts and the duty executive at once, again and again."""
        called = (*sorted(on_duty, key=lambda post: (post != posts.DUTY_CHIEF, post)), Role.HQ_EXECUTIVE.value)
        again = {"repeat": 10, "repeat_after_s": self.sos_again_s, "reescalate_every_s": self.sos_again_s}
        return self.model_copy(update={"steps": (_called(0, *called),), **again})

    def for_test(self) -> "Policy":
        """The plan of a test alarm: its incident ends by itself as soon as the alarm does."""
        return self.model_copy(update={"auto_resolve": True, "quiet_s": 0})

    def severity_at(self, level: Level) -> Severity:
        """The severity that belongs to a level chosen by a person: the mildest that this site treats so."""
        return next((severity for severity in SEVERITIES[1:] if self.levels.of(severity) <= level), "critical")

    def roles(self) -> set[str]:
        """The posts and roles that it calls."""
        return {target.role for step in self.steps for target in step.notify if target.role is not None}

    def people(self) -> set[UUID]:
        """The people that it calls by name."""
        return {target.staff_id for step in self.steps for target in step.notify if target.staff_id is not None}


DEFAULT = Policy()
CALLABLE = frozenset(
    {
        posts.DUTY_CHIEF,
        posts.TECH_OPS,
        posts.SECURITY_MONITOR,
        posts.BUSINESS_OPS,
        Role.HQ_EXECUTIVE.value,
        Role.HQ_ADMIN.value,
    }
)
"""The regulation's posts and the roles that notify-svc calls. A company's own posts are told by roster-svc."""


def milder(one: Severity, other: Severity) -> bool:
    """Whether ``one`` is less bad than ``other``."""
    return SEVERITIES.index(one) < SEVERITIES.index(other)
