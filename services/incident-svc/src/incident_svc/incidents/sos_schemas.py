"""What clients send about calls for help."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from svckit.web import SafeStr, Schema, Text, UtcDatetime


class SosCreate(Schema):
    """The caller asks for help at a site. Nothing else is needed, and nothing is waited for."""

    site_id: UUID
    at: UtcDatetime | None = Field(default=None, description="When it was pressed, where it could not be sent at once.")
    text: Text | None = None


class PlaceBody(Schema):
    """Degrees (WGS 84), as the phone says; ``accuracy_m``: metres around it."""

    latitude: Annotated[float, Field(ge=-90, le=90, allow_inf_nan=False)]
    longitude: Annotated[float, Field(ge=-180, le=180, allow_inf_nan=False)]
    accuracy_m: Annotated[float, Field(ge=0, le=1_000_000, allow_inf_nan=False)] | None = None


class StandDownBody(Schema):
    """``confirmed``: of one's own call, said a second time. ``false_alarm``: there was nothing."""

    reason: SafeStr
    false_alarm: bool = False
    confirmed: bool = False
