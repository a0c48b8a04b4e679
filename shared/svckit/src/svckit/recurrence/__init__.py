"""Recurring dates by the clock of a site: what recurs as a value, and the moments that come of it (ADR 0035)."""

from svckit.recurrence.errors import RecurrenceInvalid
from svckit.recurrence.moments import moments_after, next_after
from svckit.recurrence.rules import rrule_lines
from svckit.recurrence.value import Frequency, Recurrence

__all__ = ["Frequency", "Recurrence", "RecurrenceInvalid", "moments_after", "next_after", "rrule_lines"]
