"""What is started, with which settings, and in which order it stops."""

from pathlib import Path

import pytest

from farwatch_local import caddy, databases, guests, ports, services
from farwatch_local.databases import SERVICES
from farwatch_local.failures import CannotStart, HalfWritten
from farwatch_local.home import Home, write_json
from farwatch_local.options import Options
from farwatch_local.sink import process as sink
from farwatch_local.specs import Stage
from farwatch_local.status import NOT_RUNNING, status

PORTS = {"postgres": 1, "roster": 2, "monitoring": 3, "incident": 4, "notify": 5, "reporting": 6, "sink": 7, "smtp": 8}


@pytest.fixture
def bases() -> databases.Databases:
    return databases.Databases({name: f"postgresql://{name}@127.0.0.1:1/{name}" for name in databases.NAMES})


@pytest.fixture
def environments(home: Home, bases: databases.Databases) -> dict[str, dict[str, str]]:
    options = Options(home=home, port=9000)
    return {spec.name: dict(spec.env) for spec in services.specs(options, bases, PORTS)}


def test_every_service_has_its_own_database_and_port_and_the_common_bus(
    environments: dict[str, dict[str, str]], bases: databases.Databases
) -> None:
    assert set(environments) == set(SERVICES)
    for name, env in environments.items():
        assert env["FW_DATABASE_URL"] == bases[name]
        assert env["FW_PORT"] == str(PORTS[name])
        assert env["FW_BUS_URL"] == bases["bus"]
        assert env["FW_PUBLIC_URL"] == "http://127.0.0.1:9000"
        assert env["FW_JWKS_URL"] == "http://127.0.0.1:2/api/roster/v1/auth/jwks.json"


def test_only_the_roster_knows_the_signing_keys(environments: dict[str, dict[str, str]], home: Home) -> None:
    holders = [name for name, env in environments.items() if "FW_SIGNING_KEYS_DIR" in env]
    assert holders == ["roster"]
    assert Path(environments["roster"]["FW_ADMIN_PASSWORD_FILE"]).read_text() == home.secret("admin.password")


def test_mail_goes_to_the_sink(environments: dict[str, dict[str, str]]) -> None:
    assert environments["notify"]["FW_SMTP_PORT"] == "8"
    assert environments["notify"]["FW_WEBHOOK_ALLOW_PRIVATE"] == "true"


def test_the_superuser_of_a_given_server_is_not_handed_on(
    home: Home, bases: databases.Databases, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FW_POSTGRES_URL", "postgresql://root:secret@db/postgres")
    monkeypatch.setenv("FW_LOG_LEVEL", "debug")
    env = services.environment("roster", Options(home=home), bases, PORTS)
    assert "FW_POSTGRES_URL" not in env
    assert env["FW_LOG_LEVEL"] == "debug"


def test_kafka_takes_the_place_of_the_bus_database(home: Home, bases: databases.Databases) -> None:
    options = Options(home=home, bus="kafka", kafka_servers="k1:9092,k2:9092")
    assert services.bus_url(options, bases) == "kafka://k1:9092,k2:9092"


def test_what_is_used_stops_after_what_uses_it(home: Home, bases: databases.Databases) -> None:
    service = services.specs(Options(home=home), bases, PORTS)[0]
    assert Stage.GUESTS < service.stage < caddy.spec(home, 9000, PORTS).stage == sink.spec(home, PORTS).stage
    assert sink.spec(home, PORTS).stage < Stage.DATABASE


def test_a_database_url_carries_its_own_role_and_keeps_the_servers_parameters() -> None:
    url = databases.url_of("postgresql://admin:x@db.example:6432/postgres?sslmode=require", "roster", "p/w")
    assert url == "postgresql://roster:p%2Fw@db.example:6432/roster?sslmode=require"


def test_a_home_where_nothing_runs_says_so(home: Home) -> None:
    code, report = status(home)
    assert code == NOT_RUNNING
    assert report["running"] is False


async def test_a_server_that_is_not_there_is_named(home: Home) -> None:
    port = ports.allocate(home, ("nobody",))["nobody"]
    with pytest.raises(CannotStart, match=f"PostgreSQL at 127.0.0.1:{port} cannot be used"):
        await databases.ensure(f"postgresql://postgres:secret@127.0.0.1:{port}/postgres", home)


def test_a_home_whose_past_is_half_written_is_not_started_and_says_what_to_do(home: Home) -> None:
    options = Options(home=home, port=9000)
    guests.require_whole_past(options)
    write_json(home.past_file, {"history": guests.BEGUN})
    with pytest.raises(HalfWritten, match=f"Delete {home.root}, then start again"):
        guests.require_whole_past(options)
    write_json(home.past_file, {"history": guests.ENDED})
    guests.require_whole_past(options)


@pytest.mark.parametrize("state", ["no demo asked for", "the demo is there already", "its past was written"])
async def test_no_past_is_written_twice_or_unasked(home: Home, bases: databases.Databases, state: str) -> None:
    if state == "the demo is there already":
        write_json(home.demo_file, {})
    if state == "its past was written":
        write_json(home.past_file, {"history": guests.ENDED})
    options = Options(home=home, port=9000, demo=state != "no demo asked for")
    assert not await guests.write_past(options, bases, PORTS)
    assert not home.log_of(guests.PAST).exists()
