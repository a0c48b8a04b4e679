"""Staff: who can be on duty and how they are reached (R-4.2.4a)."""

from typing import Annotated
from uuid import UUID

from contracts import topics
from contracts.event import Event
from contracts.open_values import known
from contracts.roles import RoleName

Language = Annotated[str, known("zh-CN", "en")]


class StaffRegistered(Event, type="staff.registered", topic=topics.STAFF, key="staff_id"):
    """A person exists, or their data changed: the newest version is the whole truth.

    ``site_ids`` empty with an HQ role means every site.
    """

    staff_id: UUID
    code: str
    name: str
    email: str | None = None
    phone: str | None = None
    language: Language = "zh-CN"
    roles: tuple[RoleName, ...] = ()
    site_ids: tuple[UUID, ...] = ()
    active: bool = True
