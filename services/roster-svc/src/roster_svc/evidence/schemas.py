"""What clients send and get about evidence."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, StringConstraints

from roster_svc.evidence.domain import Kind
from svckit.web import Code, Schema


class EvidenceGiven(Schema):
    """What the person brings. ``post`` and ``code``: as the address in the QR code of the post's screen has them."""

    post: Code | None = None
    code: Annotated[str, StringConstraints(pattern=r"^[A-Z2-7]{10}$")] | None = None
    latitude: Annotated[float, Field(ge=-90, le=90)] | None = None
    longitude: Annotated[float, Field(ge=-180, le=180)] | None = None
    accuracy_m: Annotated[float, Field(ge=0, le=100_000)] | None = None


class EvidenceRead(Schema):
    """``kind``: what proves it best. ``missing``: what the site wanted and was not given."""

    kind: Kind = Field(
        description="code: scanned at the post's screen. place: given by the browser. vouched: recorded by somebody "
        "else, who has seen the person. none: the person's own word."
    )
    missing: list[Literal["code", "place"]]
    device: str | None
    post: str | None = Field(description="At whose screen it was scanned.")
    latitude: float | None
    longitude: float | None
    accuracy_m: float | None
    distance_m: int | None = Field(
        default=None, description="Metres from the site to that place; null where one of the two is not known."
    )
    far: bool | None = Field(default=None, description="Whether that was beyond the site's figure (`place_radius_m`).")


class ArrivalCode(Schema):
    """What the screen at a post shows now. ``path``: of the console's page that its QR code leads to."""

    site_id: UUID
    post: str
    code: str
    path: str
    shown_until: datetime = Field(description="Then the screen shows the next one; this one is good a minute longer.")
    now: datetime
