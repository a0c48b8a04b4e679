"""`farwatch audit verify`: every kind of tampering is found and located, offline; what is intact is called intact."""

import json
from datetime import timedelta
from pathlib import Path

import pytest
from audit_export import PUBLIC_KEY, START, Chain, two_services, written
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner, Result

from farwatch.audit.checking import check
from farwatch.audit.commands import app
from farwatch.audit.files import NotAnExport, manifest_line, read
from farwatch.audit.findings import TEXTS, Finding

HONEST = written(two_services())
LINES = HONEST.splitlines(keepends=True)
ROSTER_3 = 4
"""The line of roster-svc's third entry: header, chain, two entries before it."""


def found(content: bytes, key: str | None = None) -> list[Finding]:
    return check([read("log.jsonl", content)], key)


def lines(*kept: int) -> bytes:
    return b"".join(LINES[number] for number in kept)


@pytest.mark.parametrize("key", [None, PUBLIC_KEY])
def test_an_export_that_nobody_touched_is_intact(key: str | None) -> None:
    assert found(HONEST, key) == []


@pytest.mark.clause("R-X.1", part="offline")
@pytest.mark.clause("R-7.2.6", part="audit log")
@given(st.data())
def test_any_single_changed_byte_is_found_and_its_line_named(data: st.DataObject) -> None:
    position = data.draw(st.integers(0, len(HONEST) - 1))
    byte = data.draw(st.integers(0, 255).filter(lambda value: value != HONEST[position]))
    findings = found(HONEST[:position] + bytes([byte]) + HONEST[position + 1 :])
    line = HONEST[:position].count(b"\n") + 1
    assert findings
    if LINES[line - 1].startswith(b'{"hash"') and byte != 10 and HONEST[position] != 10:
        assert line in {finding.line for finding in findings}


@given(st.integers(0, len(HONEST) - 1), st.binary(min_size=1, max_size=4))
def test_any_inserted_bytes_are_found(position: int, inserted: bytes) -> None:
    assert found(HONEST[:position] + inserted + HONEST[position:])


@given(st.integers(1, len(HONEST) - 1), st.integers(1, 300))
def test_any_removed_bytes_are_found(position: int, count: int) -> None:
    assert found(HONEST[:position] + HONEST[position + count :])


@pytest.mark.clause("R-7.2.6", part="audit log")
def test_an_edited_entry_is_named() -> None:
    edited = [*LINES]
    edited[ROSTER_3] = edited[ROSTER_3].replace(b"audit.checkpoint", b"audit.checkpoinT")
    edit = next(one for one in found(b"".join(edited)) if one.code == "entry-changed")
    assert (edit.service, edit.seq, edit.line) == ("roster-svc", 3, ROSTER_3 + 1)


def test_only_the_entry_that_was_edited_is_named() -> None:
    edited = b"".join(LINES).replace(b"staff-1", b"staff-9")
    assert [(one.code, one.seq) for one in found(edited) if one.seq] == [("entry-changed", 2)]


def test_a_deleted_entry_is_named() -> None:
    findings = found(lines(*(number for number in range(len(LINES)) if number != ROSTER_3)))
    gap = next(one for one in findings if one.code == "missing")
    assert (gap.service, gap.fields) == ("roster-svc", {"first": 3, "last": 3})


def test_an_inserted_entry_is_named() -> None:
    forged = LINES[ROSTER_3].replace(b"audit.checkpoint", b"POST /somewhere")
    findings = found(b"".join([*LINES[: ROSTER_3 + 1], forged, *LINES[ROSTER_3 + 1 :]]))
    twice = next(one for one in findings if one.code == "twice")
    assert (twice.service, twice.seq, twice.line) == ("roster-svc", 3, ROSTER_3 + 2)


def test_entries_that_changed_places_are_named() -> None:
    moved = [*LINES]
    moved[ROSTER_3], moved[ROSTER_3 + 1] = moved[ROSTER_3 + 1], moved[ROSTER_3]
    order = next(one for one in found(b"".join(moved)) if one.code == "out-of-order")
    assert (order.service, order.seq, order.line) == ("roster-svc", 3, ROSTER_3 + 2)


def test_the_owner_of_a_database_who_cuts_the_end_is_shown_by_the_witness() -> None:
    roster, incident = two_services()
    del roster.entries[5:], roster.hashes[5:]
    cut = next(one for one in found(written([roster, incident])) if one.code == "end-cut")
    assert (cut.service, cut.seq, cut.fields["by"]) == ("roster-svc", 5, "incident-svc")
    assert cut.fields["last"] == 7


def test_the_owner_of_a_database_who_rewrites_the_whole_chain_is_shown_by_the_witness() -> None:
    roster, incident = two_services()
    roster.entries[1] = roster.entries[1].replace("张伟", "李娜")
    roster.rechain()
    rewritten = [one for one in found(written([roster, incident])) if one.code == "rewritten"]
    assert [(one.service, one.fields["by"]) for one in rewritten] == [("roster-svc", "incident-svc")]


def test_who_rewrites_every_chain_cannot_sign_the_ends() -> None:
    forged = two_services()
    for chain in forged:
        chain.entries = [text for text in chain.entries if "audit." not in text]
        chain.entries = [_numbered(text, seq) for seq, text in enumerate(chain.entries, start=1)]
        chain.hashes = chain.hashes[: len(chain.entries)]
        chain.rechain()
    codes = {one.code for one in found(written(forged, honest=False), PUBLIC_KEY)}
    assert codes == {"bad-signature", "not-signed"}


def _numbered(text: str, seq: int) -> str:
    return json.dumps({**json.loads(text), "seq": seq}, ensure_ascii=False, separators=(",", ":"))


def test_an_export_kept_from_before_shows_what_happened_to_all_chains_since() -> None:
    before = read("november.jsonl", HONEST)
    forged = two_services()
    for chain in forged:
        chain.entries, chain.hashes = chain.entries[:2], chain.hashes[:2]
    after = read("december.jsonl", written(forged, made_at=START + timedelta(days=30)))
    assert check([after]) == []
    cut = {(one.file, one.service, one.seq) for one in check([before, after]) if one.code == "end-cut"}
    assert cut == {("december.jsonl", "roster-svc", 2), ("december.jsonl", "incident-svc", 2)}


def test_what_grew_while_it_was_exported_is_no_cut() -> None:
    roster, incident = two_services()
    late = Chain(roster.service, roster.chain_id, [*roster.entries], [*roster.hashes])
    late.append("POST /staff")
    incident.append("audit.witnessed", subject=roster.chain_id, details=late.head())
    content = written([roster, incident])
    assert [one.code for one in found(content)] == ["end-cut"]
    settled_before = _resealed(content, incident.service, settled=len(incident.entries) - 1)
    assert found(settled_before) == []


def _resealed(content: bytes, service: str, *, settled: int) -> bytes:
    *body, last = content.splitlines(keepends=True)
    manifest = json.loads(last)["manifest"]
    for chain in manifest["chains"]:
        if chain["service"] == service:
            chain["settled"] = settled
    return b"".join(body) + manifest_line(manifest)


def test_what_a_witness_noticed_is_told_again() -> None:
    roster, incident = two_services()
    details = {**roster.head(), "seq": 2}
    incident.append(
        "audit.witnessed",
        subject="0199f0ac-0000-4000-8000-000000000009",
        problem="audit-log-went-back",
        details=details,
    )
    alarm = next(one for one in found(written([roster, incident])) if one.code == "witness-alarm")
    assert (alarm.service, alarm.fields["by"]) == ("roster-svc", "incident-svc")


def test_every_finding_speaks_chinese_and_english() -> None:
    for chinese, english in TEXTS.values():
        assert any("一" <= letter <= "鿿" for letter in chinese)
        assert english.isascii()


def test_something_else_is_no_export() -> None:
    with pytest.raises(NotAnExport):
        read("photo.jpg", b"\xff\xd8\xff\xe0" * 100)


def run(tmp_path: Path, content: bytes, *options: str) -> Result:
    file = tmp_path / "log.jsonl"
    file.write_bytes(content)
    return CliRunner().invoke(app, ["verify", str(file), *options])


def test_exit_codes_tell_intact_tampered_and_unusable(tmp_path: Path) -> None:
    assert run(tmp_path, HONEST).exit_code == 0
    assert run(tmp_path, HONEST.replace(b"staff-1", b"staff-9")).exit_code == 1
    assert run(tmp_path, b"hello\n").exit_code == 2
    assert run(tmp_path, HONEST, "--key", "short").exit_code == 2
    assert CliRunner().invoke(app, ["verify", str(tmp_path / "nothing")]).exit_code == 2


def test_the_report_is_in_plain_chinese_or_english_or_json(tmp_path: Path) -> None:
    edited = HONEST.replace(b"staff-1", b"staff-9")
    assert "roster-svc: 第 2 条记录与审计链不符（第 4 行）" in run(tmp_path, edited, "--language", "zh").output
    assert "roster-svc: Entry 2 does not fit the chain (line 4)" in run(tmp_path, edited, "--language", "en").output
    told = json.loads(run(tmp_path, edited, "--json").output)
    assert told["intact"] is False
    assert {"entry-changed", "file-changed"} <= {one["code"] for one in told["findings"]}
