"""What an incident keeps of a call for help."""

from abc import abstractmethod
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from contracts.incidents import Actor, IncidentLocated
from incident_svc.incidents.errors import NotYourOwnCall


class HasCallForHelp:
    """``sos``: ``opened_by`` asks for help; ``sos_place``: where their phone last said they are.

    ``false_alarm``: whoever resolved it said that there was nothing.
    """

    version: Mapped[int]
    opened_by: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))
    sos: Mapped[bool] = mapped_column(server_default="false")
    sos_place: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))
    false_alarm: Mapped[bool] = mapped_column(server_default="false")

    @property
    def opener(self) -> Actor | None:
        """Who declared it; None: the system did."""
        return Actor.model_validate(self.opened_by) if self.opened_by else None

    def asked_for_help(self, staff_id: UUID | None) -> bool:
        """Whether the person asks for help by it."""
        return self.sos and self.opener is not None and self.opener.staff_id == staff_id

    def refuse_asker(self, by: Actor) -> None:
        """Whoever asks for help is not the one who comes (`NotYourOwnCall`)."""
        if self.asked_for_help(by.staff_id):
            raise NotYourOwnCall

    def locate(self, latitude: float, longitude: float, accuracy_m: float | None, at: datetime) -> IncidentLocated:
        """Where whoever asks for help is."""
        place = {"latitude": latitude, "longitude": longitude, "accuracy_m": accuracy_m}
        self.sos_place = {**place, "at": at.isoformat()}
        self.version += 1
        return IncidentLocated(**self.told_always(), **place, located_at=at)

    @abstractmethod
    def told_always(self, version: int | None = None) -> dict[str, Any]:
        """What every fact of the incident carries."""
