"""What goes over HTTP about rules."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from contracts.severities import Severity
from monitoring_svc.rules.domain import LONGEST_HOLD_S, LONGEST_SILENCE_S, Operator, RuleKind
from monitoring_svc.series.schemas import SeriesKey
from svckit.web import FiniteFloat, Int64, SafeStr, Schema

HoldSeconds = Annotated[Int64, Field(ge=0, le=LONGEST_HOLD_S)]
SilenceSeconds = Annotated[Int64, Field(ge=1, le=LONGEST_SILENCE_S)]


class ThresholdFigures(Schema):
    """Raise when the reading is ``operator`` ``limit`` for ``hold_s`` seconds, clear behind ``clear``."""

    kind: Literal["threshold"]
    operator: Operator
    limit: FiniteFloat
    clear: FiniteFloat | None = Field(default=None, description="On the quiet side of the limit; default: the limit.")
    hold_s: HoldSeconds = Field(default=0, description="Measured in reading time; 0 raises at the first reading.")
    severity: Severity
    name: SafeStr | None = None


class NoDataFigures(Schema):
    """Raise when nothing of the series was received for ``after_s`` seconds."""

    kind: Literal["no_data"]
    after_s: SilenceSeconds
    severity: Severity
    name: SafeStr | None = None


class _OfSeries(Schema):
    site_id: UUID
    series: SeriesKey


class ThresholdCreate(_OfSeries, ThresholdFigures):
    """A threshold rule over a series of a site."""


class NoDataCreate(_OfSeries, NoDataFigures):
    """A no-data rule over a series of a site."""


RuleCreate = Annotated[ThresholdCreate | NoDataCreate, Field(discriminator="kind")]
RuleFigures = Annotated[ThresholdFigures | NoDataFigures, Field(discriminator="kind")]


class RuleRead(Schema):
    """A rule; the other kind's figures are null."""

    id: UUID
    version: int
    site_id: UUID
    series_id: UUID
    series: str
    kind: RuleKind
    name: str | None
    severity: Severity
    operator: Operator | None
    limit: float | None
    clear: float | None
    hold_s: int | None
    after_s: int | None
    created_at: datetime
    updated_at: datetime
    retired_at: datetime | None
