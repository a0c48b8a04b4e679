"""Settings come from the environment, from files, and are all described."""

from pathlib import Path
from typing import Self

import pytest
from pydantic import ValidationError, model_validator

from svckit.core.settings import ServiceSettings

URL = "postgresql://app:s3cret@127.0.0.1/x"


@pytest.fixture(autouse=True)
def _address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FW_DATABASE_URL", URL)


def test_the_prefix_is_fw(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FW_PORT", "9000")
    settings = ServiceSettings()
    assert (settings.database_url.get_secret_value(), settings.port) == (URL, 9000)


def test_a_secret_may_lie_in_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("FW_DATABASE_URL")
    secret = tmp_path / "url"
    secret.write_text("postgresql://from/file\n")
    monkeypatch.setenv("FW_DATABASE_URL_FILE", str(secret))
    assert ServiceSettings().database_url.get_secret_value() == "postgresql://from/file"


def test_the_variable_itself_goes_before_its_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    secret = tmp_path / "url"
    secret.write_text("postgresql://from/file")
    monkeypatch.setenv("FW_DATABASE_URL_FILE", str(secret))
    assert ServiceSettings().database_url.get_secret_value() == URL


def test_a_file_that_is_not_there_stops_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FW_BUS_URL_FILE", "/nowhere")
    with pytest.raises(FileNotFoundError):
        ServiceSettings()


def test_an_empty_variable_is_no_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FW_PORT", "")
    assert ServiceSettings().port == 8000


@pytest.mark.parametrize(("name", "value"), [("FW_PORT", "70000"), ("FW_LOG_LEVEL", "loud"), ("FW_RELAY_POLL_S", "0")])
def test_a_value_that_makes_no_sense_stops_the_start(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(ValidationError):
        ServiceSettings()


def test_addresses_with_passwords_are_not_shown() -> None:
    assert "s3cret" not in repr(ServiceSettings())


def test_every_setting_is_described() -> None:
    assert [name for name, field in ServiceSettings.model_fields.items() if not field.description] == []


class _Strict(ServiceSettings):
    """Refuses everything, as a rule between two settings would."""

    @model_validator(mode="after")
    def never_right(self) -> Self:
        raise ValueError("this does not fit that")


@pytest.mark.parametrize("variable", ["FW_PORT", "FW_LOG_LEVEL", None])
def test_a_mistake_in_the_settings_is_told_without_their_secrets(
    monkeypatch: pytest.MonkeyPatch, variable: str | None
) -> None:
    monkeypatch.setenv("FW_BUS_URL", URL)
    monkeypatch.setenv("FW_AUDIT_SIGNING_KEY", "s3cret")
    if variable is not None:
        monkeypatch.setenv(variable, "s3cret")
    with pytest.raises(ValidationError) as mistake:
        (ServiceSettings if variable else _Strict)()
    assert "s3cret" not in str(mistake.value)


def test_settings_that_are_printed_show_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("FW_BUS_URL", "FW_MIGRATIONS_DATABASE_URL"):
        monkeypatch.setenv(name, URL)
    monkeypatch.setenv("FW_AUDIT_SIGNING_KEY", "s3cret")
    settings = ServiceSettings()
    assert "s3cret" not in f"{settings} {settings!r} {settings.model_dump()} {settings.model_dump_json()}"
