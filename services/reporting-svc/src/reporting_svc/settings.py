"""Configuration of reporting-svc: it needs nothing beyond what every service has."""

from svckit.core.settings import ServiceSettings


class Settings(ServiceSettings):
    """Environment prefix ``FW_``; every setting can also come from a file (``<NAME>_FILE``)."""
