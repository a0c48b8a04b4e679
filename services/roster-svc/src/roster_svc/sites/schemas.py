"""What clients send and get about sites."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import MISSING, AfterValidator, Field, StringConstraints

from roster_svc.sites.numbers import local_number
from svckit.web import Code, PhoneNumber, SafeStr, Schema

Label = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$")]
"""A code that people read out and print on badges: the case is kept, but does not tell two apart."""
LocalNumber = Annotated[str, Field(strict=True, max_length=60), AfterValidator(local_number)]


class Contact(Schema):
    """Somebody who knows the site and is no staff."""

    name: SafeStr
    role: SafeStr
    phone: PhoneNumber


class EmergencyLine(Schema):
    """Local help. ``service``: police, fire, ambulance, power, water, cooling, network, building, other, or a code of
    your own. ``phone`` may be a short number such as 119.
    """

    service: Code
    phone: LocalNumber
    name: SafeStr | None = None


Contacts = Annotated[list[Contact], Field(max_length=20)]
EmergencyNumbers = Annotated[list[EmergencyLine], Field(max_length=20)]
Latitude = Annotated[float, Field(ge=-90, le=90, description="Degrees, WGS 84; given together with the longitude.")]
Longitude = Annotated[float, Field(ge=-180, le=180, description="Degrees, WGS 84; given together with the latitude.")]


class SiteCreate(Schema):
    """``kind`` is a free code: ``data_centre``, ``call_centre``, ``monitoring_centre``, or one of your own.

    ``owner_id``: who at headquarters answers for the site.
    """

    code: Label
    name: SafeStr
    kind: Code
    timezone: SafeStr
    address: SafeStr | None = None
    owner_id: UUID | None = None
    contacts: Contacts = Field(default_factory=list)
    emergency_numbers: EmergencyNumbers = Field(default_factory=list)
    latitude: Latitude | None = None
    longitude: Longitude | None = None


class SitePatch(Schema):
    """Only what is given changes; a list is given whole.

    ``active: false`` closes the site. It is refused while published shifts are not over or incidents are active, unless
    ``leave_unfinished`` says that they are known.
    """

    code: Label | MISSING = MISSING
    name: SafeStr | MISSING = MISSING
    kind: Code | MISSING = MISSING
    timezone: SafeStr | MISSING = MISSING
    active: bool | MISSING = MISSING
    address: SafeStr | MISSING | None = MISSING
    owner_id: UUID | MISSING | None = MISSING
    contacts: Contacts | MISSING = MISSING
    emergency_numbers: EmergencyNumbers | MISSING = MISSING
    latitude: Latitude | MISSING | None = MISSING
    longitude: Longitude | MISSING | None = MISSING
    leave_unfinished: bool = False


class ContactRead(Schema):
    name: str
    role: str
    phone: str


class EmergencyRead(Schema):
    service: str
    phone: str
    name: str | None = None


class SiteRead(Schema):
    id: UUID
    version: int
    code: str
    name: str
    kind: str
    timezone: str
    active: bool
    registered_at: datetime
    address: str | None
    owner_id: UUID | None
    contacts: list[ContactRead]
    emergency_numbers: list[EmergencyRead]
    latitude: float | None
    longitude: float | None


class SiteKey(Schema):
    """A site of a page that tells something else of each."""

    id: UUID
