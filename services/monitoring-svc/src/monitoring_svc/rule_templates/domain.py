"""What a template is, and which of its rules a series gets. Pure."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal, Self

from contracts.severities import Severity
from contracts.words import Words
from monitoring_svc.rules.domain import NoData, Operator, RuleKind, Threshold, figures_of

Outcome = Literal["create", "exists"]


@dataclass(frozen=True, slots=True)
class TemplateRule:
    """A rule for series of one kind; ``series_kind`` None: for any."""

    series_kind: str | None
    severity: Severity
    operator: Operator | None = None
    limit: float | None = None
    clear: float | None = None
    hold_s: int | None = None
    after_s: int | None = None
    name: str | None = None

    @classmethod
    def read(cls, data: dict[str, Any]) -> Self:
        """A rule as it is shipped, with what is left out of a threshold filled in."""
        if "operator" in data:
            data = {"clear": data["limit"], "hold_s": 0, **data}
        return cls(**data)

    @property
    def kind(self) -> RuleKind:
        """The kind of rule."""
        return "no_data" if self.operator is None else "threshold"

    @property
    def figures(self) -> Threshold | NoData:
        """What it says; raises for figures that make no sense."""
        return figures_of(self.operator, self.limit, self.clear, self.hold_s, self.after_s)


@dataclass(frozen=True, slots=True)
class Template:
    """Rules that belong together. ``site_types``: whose they are; none means everybody's. ``basis``: whence."""

    code: str
    site_types: tuple[str, ...]
    name: Words
    basis: Words
    rules: tuple[TemplateRule, ...]


@dataclass(frozen=True, slots=True)
class Watched:
    """A series and what watches it already."""

    key: str
    kind: str
    figures: Collection[Threshold | NoData]


@dataclass(frozen=True, slots=True)
class Planned:
    """What becomes of one rule for one series: the same figures twice would raise twice."""

    series: str
    rule: TemplateRule
    outcome: Outcome


@cache
def shipped() -> tuple[Template, ...]:
    """The templates of this release, in the order of their file."""
    data = json.loads(files(__package__).joinpath("shipped.json").read_text(encoding="utf-8"))
    return tuple(
        Template(
            code=one["code"],
            site_types=tuple(one["site_types"]),
            name=Words(**one["name"]),
            basis=Words(**one["basis"]),
            rules=tuple(TemplateRule.read(rule) for rule in one["rules"]),
        )
        for one in data
    )


def plan(template: Template, series: Sequence[Watched]) -> list[Planned]:
    """What each series would get, in order; a series of another kind gets nothing."""
    return [
        Planned(one.key, rule, "exists" if rule.figures in one.figures else "create")
        for one in series
        for rule in template.rules
        if rule.series_kind in {None, one.kind}
    ]
