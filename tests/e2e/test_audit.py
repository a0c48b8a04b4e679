"""Who did what when, from the whole running system; taken out, checked offline, and what a forger cannot hide (P6)."""

import asyncio
import json
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import pytest
from farwatch_town import Json, Run, Town, acknowledge_link, eventually, farwatch

pytestmark = [pytest.mark.xdist_group("e2e"), pytest.mark.timeout(400)]


@pytest.mark.clause("R-X.1", part="offline")
@pytest.mark.clause("R-X.2", part="content")
@pytest.mark.clause("R-7.2.6", part="audit log")
def test_who_did_what_when_is_answered_and_tampering_with_the_databases_is_found(run: Run, tmp_path: Path) -> None:
    town = Town.founded(run, "audited", series=1)
    town.ready_to_notify()
    town.read(town.series[0], 33)
    link = acknowledge_link(town.mail_about(town.series[0]))
    assert httpx.post(link).status_code == 200
    incident = eventually(lambda: _acknowledged(town), "acknowledged incident")
    run.call("POST", f"/incident/v1/incidents/{incident['id']}/notes", {"text": "风机已更换"})
    _the_story_of_the_incident_is_told(run, town, incident)
    eventually(lambda: _witnessed(run, "roster"), "witness of roster-svc's log")
    before = _export(run, tmp_path / "before.jsonl", expect=0)
    asyncio.run(_forge(run))
    after = _export(run, tmp_path / "after.jsonl", expect=1)
    _what_was_forged_is_named(before, after)


def _acknowledged(town: Town) -> Json | None:
    incident = town.incident_about(town.series[0])
    return incident if incident["state"] == "acknowledged" else None


def _the_story_of_the_incident_is_told(run: Run, town: Town, incident: Json) -> None:
    """The machine opened and escalated it, the chief took it by the link, the administrator wrote a note."""
    told = [item["entry"] for item in reversed(run.items("/incident/v1/audit", subject=incident["id"]))]
    opened, taken, noted = told[0], told[-2], told[-1]
    assert (opened["actor"], opened["action"]) == ("system:incident-svc", "anomaly.detected")
    assert {"incident.opened", "incident.escalated"} <= {event["type"] for event in opened["events"]}
    assert taken["action"] == "notification.acknowledged"
    assert (noted["name"], noted["action"], noted["outcome"]) == (
        "admin",
        "POST /incidents/{incident_id}/notes",
        "succeeded",
    )
    [pressed] = run.items("/notify/v1/audit", subject=incident["id"], action="POST /ack")
    assert pressed["actor"] == f"user:{town.chief['id']}"
    assert pressed["entry"]["name"] == "王值班"
    assert pressed["site_id"] == town.site_id
    assert all(link_part not in json.dumps(pressed) for link_part in ("eyJ", "token="))


def _witnessed(run: Run, service: str) -> bool:
    seen = run.items("/reporting/v1/audit", action="audit.witnessed")
    return any(item["entry"]["details"]["service"] == f"{service}-svc" for item in seen)


def _export(run: Run, file: Path, *, expect: int) -> Path:
    done = farwatch("audit", "export", "--credentials", str(run.home / "credentials.json"), "-o", str(file))
    assert done.returncode == expect, done.stdout + done.stderr
    return file


async def _forge(run: Run) -> None:
    """Somebody with the keys of the databases edits incident-svc's log, and cuts the end off roster-svc's."""
    incident = await _owner(run, "incident")
    await incident.execute(
        "UPDATE audit.entries SET entry = replace(entry, '\"outcome\"', '\"Outcome\"') WHERE seq = 2"
    )
    await incident.close()
    roster = await _owner(run, "roster")
    await roster.execute("DELETE FROM audit.entries WHERE seq > 1")
    await roster.execute("UPDATE audit.head SET (seq, hash) = (SELECT seq, hash FROM audit.entries WHERE seq = 1)")
    await roster.close()


async def _owner(run: Run, service: str) -> "asyncpg.Connection[Any]":
    port = json.loads((run.home / "ports.json").read_text(encoding="utf-8"))["postgres"]
    password = (run.home / "secrets" / f"{service}_migrator.password").read_text(encoding="utf-8").strip()
    connection = await asyncpg.connect(f"postgresql://{service}_migrator:{password}@127.0.0.1:{port}/{service}")
    await connection.execute("ALTER TABLE audit.entries DISABLE TRIGGER append_only")
    return connection


def _what_was_forged_is_named(before: Path, after: Path) -> None:
    done = farwatch("audit", "verify", str(before), str(after), "--json")
    assert done.returncode == 1
    found = {(one["code"], one["file"], one["service"]): one for one in json.loads(done.stdout)["findings"]}
    assert found["entry-changed", "after.jsonl", "incident-svc"]["seq"] == 2
    assert ("end-cut", "after.jsonl", "roster-svc") in found or ("rewritten", "after.jsonl", "roster-svc") in found
    assert not any(file == "before.jsonl" for _, file, _ in found)
