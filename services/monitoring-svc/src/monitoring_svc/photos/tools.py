"""What photos are handled with: the storage, and the drawing anew."""

from dataclasses import dataclass
from typing import cast

from monitoring_svc.settings import Settings
from svckit.files import Pictures, Storage
from svckit.web.runtime import Runtime


@dataclass(frozen=True, slots=True)
class PhotoTools:
    """One of a process."""

    storage: Storage
    pictures: Pictures
    most_bytes: int

    @classmethod
    def of(cls, runtime: Runtime) -> "PhotoTools":
        """Those of the process; made when they are first asked for."""
        return runtime.singleton(cls, lambda: cls.from_settings(cast("Settings", runtime.settings)))

    @classmethod
    def from_settings(cls, settings: Settings) -> "PhotoTools":
        """As the service is set."""
        return cls(Storage.from_settings(settings), Pictures(settings), settings.photo_body_limit_bytes)
