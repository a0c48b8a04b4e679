"""Secrets are made once and stay private; ports stay the same while they are free; logs stay small."""

import socket
import stat
from pathlib import Path

import pytest

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


def test_ports_of_a_run_are_no_other_runs_before_its_servers_start_and_while_they_start_again(
    home: Home, tmp_path: Path
) -> None:
    copy = Home(tmp_path / "copy")
    copy.prepare()
    with ports.reserved(home, ("roster",)) as first:
        write_json(copy.root / "ports.json", first)
        assert ports.is_free(first["roster"])  # nobody listens: the servers have not started
        assert ports.allocate(copy, ("roster",)) != first
    write_json(copy.root / "ports.json", first)
    assert ports.allocate(copy, ("roster",)) == first


def test_no_port_is_one_that_the_system_gives_to_outgoing_connections(home: Home) -> None:
    with socket.create_server((ports.LOOPBACK, 0)) as server, socket.create_connection(server.getsockname()) as client:
        given = client.getsockname()[1]
    assert all(first + ports.BLOCK <= given for first in (ports.BLOCKS[0], ports.BLOCKS[-1]))
    assert set(ports.allocate(home, ("roster", "notify")).values()) <= set(range(ports.BLOCKS.start, ports.BLOCKS.stop))
    home.root.joinpath("ports.json").unlink()
    write_json(home.root / "ports.json", {"roster": given})  # as an older version chose them
    assert ports.allocate(home, ("roster",))["roster"] < given


def test_more_ports_than_a_block_has_are_refused(home: Home) -> None:
    with pytest.raises(ValueError, match="16 ports"):
        ports.allocate(home, tuple(f"name-{number}" for number in range(16)))


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
