"""Drawing up a shift report: a pure function of what is known, so that drafts need no upkeep (ADR 0009)."""

from reporting_svc.shift_reports.drafting.draft import draft
from reporting_svc.shift_reports.drafting.material import Material, span_of

__all__ = ["Material", "draft", "span_of"]
