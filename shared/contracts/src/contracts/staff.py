"""Staff: who can be on duty and how they are reached (R-4.2.4a)."""

from uuid import UUID

from contracts import topics
from contracts.event import Event


class StaffRegistered(Event, type="staff.registered", topic=topics.STAFF, key="staff_id"):
    """A person exists, or their data changed: the newest version is the whole truth.

    ``site_ids`` empty with an HQ role means every site.
    """

    staff_id: UUID
    code: str
    name: str
    email: str | None = None
    phone: str | None = None
    language: str = "zh-CN"
    roles: tuple[str, ...] = ()
    site_ids: tuple[UUID, ...] = ()
    active: bool = True
