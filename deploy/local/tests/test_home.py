"""Secrets are made once and stay private; ports stay the same while they are free; logs stay small."""

import socket
import stat
from pathlib import Path

from farwatch_local import ports, rotation, signing_keys
from farwatch_local.home import Home, read_json, write_json


def mode(file: Path) -> int:
    return stat.S_IMODE(file.stat().st_mode)


def test_a_secret_is_made_once_and_readable_by_its_owner_only(home: Home) -> None:
    secret = home.secret("roster.password")
    assert len(secret) >= 32
    assert home.secret("roster.password") == secret
    assert mode(home.secret_file("roster.password")) == 0o600
    assert mode(home.secrets) == 0o700


def test_credentials_are_private(home: Home) -> None:
    write_json(home.credentials_file, {"url": "http://127.0.0.1:8080"})
    assert mode(home.credentials_file) == 0o600


def test_one_signing_key_is_made_and_kept(home: Home) -> None:
    signing_keys.ensure(home)
    (key,) = home.signing_keys.iterdir()
    text = key.read_text()
    signing_keys.ensure(home)
    assert [key.read_text()] == [text]
    assert text.startswith("-----BEGIN PRIVATE KEY-----")
    assert mode(key) == 0o600


def test_a_torn_json_file_is_an_empty_one(home: Home) -> None:
    home.state_file.write_text('{"supervisor": {"pid"')
    assert read_json(home.state_file) == {}


def test_ports_stay_the_same_over_restarts(home: Home) -> None:
    first = ports.allocate(home, ("roster", "notify"))
    assert ports.allocate(home, ("roster", "notify")) == first
    assert first["roster"] != first["notify"]


def test_a_port_somebody_took_meanwhile_is_replaced(home: Home) -> None:
    first = ports.allocate(home, ("roster",))
    with socket.socket() as thief:
        thief.bind((ports.LOOPBACK, first["roster"]))
        thief.listen()
        assert not ports.is_free(first["roster"])
        assert ports.allocate(home, ("roster",)) != first


def test_a_full_log_is_moved_aside_and_goes_on_empty(home: Home) -> None:
    log = home.log_of("roster")
    with log.open("a") as writer:
        for generation in range(5):
            writer.write(f"{generation}" * 20)
            writer.flush()
            assert rotation.rotate(log, limit_bytes=10, kept=3)
        writer.write("on")
    assert log.read_text() == "on"
    kept = [log.with_name(f"roster.log.{number}").read_text()[0] for number in (1, 2, 3)]
    assert kept == ["4", "3", "2"]
    assert not log.with_name("roster.log.4").exists()


def test_a_small_log_is_left_alone(home: Home) -> None:
    home.log_of("roster").write_text("little")
    assert not rotation.rotate(home.log_of("roster"))
