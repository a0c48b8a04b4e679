"""Sites: the far-away places that are watched (R-1.2.1a)."""

from typing import Annotated
from uuid import UUID

from contracts import topics
from contracts.event import Event, Part
from contracts.open_values import known

SiteKind = Annotated[str, known("data_centre", "call_centre", "monitoring_centre")]
"""A free code: new kinds need no code."""
EmergencyService = Annotated[
    str, known("police", "fire", "ambulance", "power", "water", "cooling", "network", "building", "other")
]
"""Who helps at the site itself, where the people there cannot."""


class SiteContact(Part):
    """Somebody who knows the site and is no staff: the landlord, the guard at the gate, the lift company."""

    name: str
    role: str
    phone: str


class EmergencyNumber(Part):
    """Where to call for local help; ``name`` where the service alone does not say whose number it is."""

    service: EmergencyService
    phone: str
    name: str | None = None


class SiteRegistered(Event, type="site.registered", topic=topics.SITE, key="site_id"):
    """A site exists, or its master data changed: the newest version is the whole truth.

    ``owner_id``: the member of staff at headquarters who answers for the site. ``latitude``, ``longitude``: where it
    is, in degrees (WGS 84); both or neither.
    """

    site_id: UUID
    code: str
    name: str
    kind: SiteKind
    timezone: str
    active: bool = True
    address: str | None = None
    owner_id: UUID | None = None
    contacts: tuple[SiteContact, ...] = ()
    emergency_numbers: tuple[EmergencyNumber, ...] = ()
    latitude: float | None = None
    longitude: float | None = None
