"""What goes over HTTP about many incidents at once."""

from collections import Counter
from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from pydantic import Field

from incident_svc.incidents.bulk import Answer, Outcome
from incident_svc.incidents.schemas import IncidentRead, MoveBody
from svckit.core.errors import Language
from svckit.web import Schema

MOST_INCIDENTS = 200


class AcknowledgeBody(MoveBody):
    """The incidents to take, each counted once; ``note`` is written into all their files."""

    ids: Annotated[list[UUID], Field(min_length=1, max_length=MOST_INCIDENTS)]


class AcknowledgedRead(Schema):
    """What became of one.

    ``acknowledged``: you have it now, or had it. ``taken``: somebody else was first and keeps it, as ``incident`` says.
    ``refused``: not yours to take, or over; ``code`` and ``detail`` say why as the single acknowledgement would.
    """

    id: UUID
    outcome: Outcome
    incident: IncidentRead | None
    code: str | None = None
    detail: str | None = None


class AcknowledgedMany(Schema):
    """What was done, as a whole and by incident, in the order of the request."""

    acknowledged: int
    taken: int
    refused: int
    items: list[AcknowledgedRead]


def acknowledged_many(answers: Sequence[Answer], language: Language) -> AcknowledgedMany:
    """The answer, refusals in the caller's language."""
    counts = Counter(answer.outcome for answer in answers)
    return AcknowledgedMany(
        acknowledged=counts["acknowledged"],
        taken=counts["taken"],
        refused=counts["refused"],
        items=[_read(answer, language) for answer in answers],
    )


def _read(answer: Answer, language: Language) -> AcknowledgedRead:
    refusal = answer.refusal
    return AcknowledgedRead(
        id=answer.id,
        outcome=answer.outcome,
        incident=answer.incident and IncidentRead.model_validate(answer.incident),
        code=refusal.code if refusal else None,
        detail=refusal.detail(language) if refusal else None,
    )
