"""Writing an answer: whether it is one, and the row that keeps it."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from monitoring_svc.checklists.domain import Item
from monitoring_svc.inspections import domain
from monitoring_svc.inspections.domain import Answer, Sheet
from monitoring_svc.inspections.errors import AnswerInvalid, ItemDoesNotApply, SkipNeedsReason, UnknownItem
from monitoring_svc.inspections.models import Inspection, InspectionResult
from monitoring_svc.inspections.schemas import SuggestionRead
from svckit.core.ids import uuid7
from svckit.web import Principal


@dataclass(frozen=True, slots=True)
class Written:
    """An answer as it was sent. ``reason``: of a correction, why the answer before was wrong. ``suggested``: by us."""

    item: str
    value: str | float | None
    note: str | None
    at: datetime | None
    reason: str | None = None
    photos: tuple[UUID, ...] = ()
    suggested: SuggestionRead | None = None


def write(inspection: Inspection, sheet: Sheet, written: Written, principal: Principal, now: datetime) -> Sheet:
    """Add the row of the answer; the sheet with it."""
    item = _item(sheet, written)
    value = domain.answered_with(item, written.value, written.photos)
    passed = None if value is None else item.passes(value)
    before = next((one for one in reversed(inspection.results) if one.item == item.key), None)
    inspection.results.append(
        InspectionResult(
            id=uuid7(),
            number=len(inspection.results) + 1,
            item=item.key,
            value=value,
            suggested=written.suggested.model_dump() if written.suggested else None,
            passed=passed,
            skipped=value is None,
            photos=list(written.photos),
            note=written.note,
            claimed_at=domain.claimed(written.at, now),
            recorded_at=now,
            recorded_by=principal.id,
            recorded_by_name=principal.name,
            corrects=before.id if before and written.reason else None,
            reason=written.reason,
        )
    )
    answer = Answer(value, passed, written.note, written.photos)
    return replace(sheet, answers={**sheet.answers, item.key: answer})


def _item(sheet: Sheet, written: Written) -> Item:
    """The item, where the answer is one to it."""
    item = sheet.content.item(written.item)
    if item is None:
        raise UnknownItem(item=written.item)
    if not sheet.applies(item):
        raise ItemDoesNotApply(item=item.title)
    if domain.answered_with(item, written.value, written.photos) is None and written.note is None:
        raise SkipNeedsReason(item=item.title)
    if written.value is not None and not domain.of_kind(item, written.value):
        raise AnswerInvalid(item=item.title)
    return item
