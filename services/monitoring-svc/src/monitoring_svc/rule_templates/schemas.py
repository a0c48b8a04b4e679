"""What goes over HTTP about rule templates."""

from uuid import UUID

from pydantic import Field

from contracts.severities import Severity
from monitoring_svc.rule_templates.domain import Outcome
from monitoring_svc.rules.domain import Operator, RuleKind
from monitoring_svc.series.schemas import SeriesKey
from svckit.web import Schema

MOST_SERIES = 1_000


class SaidRead(Schema):
    zh: str
    en: str


class TemplateRuleRead(Schema):
    """A rule of a template; ``series_kind`` null: for series of any kind."""

    series_kind: str | None
    kind: RuleKind
    severity: Severity
    operator: Operator | None
    limit: float | None
    clear: float | None
    hold_s: int | None
    after_s: int | None
    name: str | None


class TemplateRead(Schema):
    """Rules that belong together. ``site_types``: whose they are; empty: everybody's. ``basis``: whence the figures."""

    code: str
    site_types: list[str]
    name: SaidRead
    basis: SaidRead
    rules: list[TemplateRuleRead]


class Templates(Schema):
    items: list[TemplateRead]


class ApplyTemplate(Schema):
    """To which series of a site; with ``dry_run`` only told what would be done."""

    site_id: UUID
    series: list[SeriesKey] = Field(min_length=1, max_length=MOST_SERIES)
    dry_run: bool = False


class AppliedRule(Schema):
    """What becomes of a rule for a series: it is made, or there is one with the same figures already."""

    series: str
    rule: TemplateRuleRead
    outcome: Outcome


class Applied(Schema):
    """All of it, in the order of the request. Series that no rule of the template is for are not named."""

    dry_run: bool
    created: int
    existing: int
    items: list[AppliedRule]
