"""Configuration of roster-svc: what it adds to the settings every service has."""

from pathlib import Path
from typing import Annotated, cast

from fastapi import Depends
from pydantic import Field, SecretStr

from svckit.core.settings import ServiceSettings
from svckit.web import RuntimeDep


class Settings(ServiceSettings):
    """Environment prefix ``FW_``; every setting can also come from a file (``<NAME>_FILE``)."""

    signing_keys_dir: Path = Field(
        default=Path("keys"),
        description="Directory of Ed25519 private keys (*.pem). The newest signs, all are published.",
    )
    signing_keys_rescan_s: float = Field(default=5.0, gt=0, description="Seconds between looks for new signing keys.")
    token_lifetime_s: int = Field(default=3600, ge=60, le=86_400, description="Seconds an access token is valid.")
    password_min_length: int = Field(default=8, ge=8, le=128, description="Shortest password a new account may have.")
    temporary_password_hours: int = Field(
        default=72, ge=1, le=720, description="Hours in which a temporary password has to be replaced by its person."
    )
    login_window_s: int = Field(default=900, ge=1, description="Seconds in which failed logins are counted together.")
    login_free_failures: int = Field(
        default=5, ge=1, description="Failed logins of a username from one address or device before the next must wait."
    )
    login_longest_wait_s: int = Field(
        default=300, ge=1, description="The wait doubles from 1 s with each further failure, up to so many seconds."
    )
    login_free_failures_per_username: int = Field(
        default=20,
        ge=1,
        description="Failed logins of a username from everywhere before strangers to the account must wait, too.",
    )
    login_longest_wait_per_username_s: int = Field(
        default=30,
        ge=1,
        description="Longest wait of such strangers; known addresses and devices go ahead.",
    )
    login_failures_per_address: int = Field(
        default=100, ge=1, description="Failed logins from one address before it must wait for the window's end."
    )
    login_place_remembered_days: int = Field(
        default=180, ge=1, description="Days an account knows an address or device after the last login from there."
    )
    session_idle_s: int = Field(
        default=259_200, ge=60, description="Seconds a session of the console lasts without being renewed."
    )
    session_lifetime_s: int = Field(
        default=2_592_000, ge=60, description="Seconds after which people of the console must sign in again."
    )
    oidc_client_id: str | None = Field(default=None, description="The console's public client at that provider.")
    oidc_scope: str = Field(default="openid profile", description="What the console asks that provider for.")
    admin_username: str = Field(default="admin", description="Username of the first account of an empty roster.")
    admin_password: SecretStr | None = Field(
        default=None, description="Password of the first account; without it no first account is made."
    )


def _current(runtime: RuntimeDep) -> Settings:
    return cast("Settings", runtime.settings)


SettingsDep = Annotated[Settings, Depends(_current)]
