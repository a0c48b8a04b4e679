"""Checking exports: every chain by itself, and against what witnesses and signed checkpoints say of it. Pure."""

from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import pairwise
from typing import Any

from farwatch.audit.chain import Statement, genesis, is_public_key, key_id, link
from farwatch.audit.files import Entry, Export, Section, statements_in
from farwatch.audit.findings import Finding

Said = tuple[Export, Statement]


def check(exports: Sequence[Export], public_key: str | None = None) -> list[Finding]:
    """Everything that is wrong with these exports; nothing: they are intact. ``public_key``: in hex, from elsewhere.

    What one file says of a chain is held against all files: an export kept by an auditor witnesses later ones.
    """
    said = [(export, statement) for export in exports for statement in statements(export)]
    found: list[Finding] = []
    for export in exports:
        found += _form(export)
        for section in export.sections:
            found += _section(export, section, [one for one in said if one[1].chain_id == section.chain_id])
        found += _alarms(export)
    found += _signatures(exports, [statement for _, statement in said], public_key)
    return found


def statements(export: Export) -> Iterator[Statement]:
    """What a file says of chains: in its manifest, and in the entries of its chains."""
    for chain in _chains(export):
        yield from _read(f"{chain.get('service')} (export)", str(chain.get("chain_id")), chain.get("head"))
    for section in export.sections:
        for chain_id, details, entry in statements_in(section):
            yield from _read(section.service, chain_id, details, entry)


def _read(by: str, chain_id: str, said: Any, entry: Entry | None = None) -> Iterator[Statement]:
    try:
        statement = Statement.read(by, chain_id, said)
    except (KeyError, TypeError, ValueError, AttributeError):
        return
    yield replace(statement, line=entry.line, told_in=entry.seq) if entry else statement


def _chains(export: Export) -> list[dict[str, Any]]:
    chains = (export.manifest or {}).get("chains")
    return [chain for chain in chains if isinstance(chain, dict)] if isinstance(chains, list) else []


def _form(export: Export) -> Iterator[Finding]:
    if not export.header:
        yield Finding("header-changed", export.name, line=1)
    for line in export.misplaced:
        yield Finding("unreadable-line", export.name, line=line)
    if export.manifest is None:
        lines = [entry.line for section in export.sections for entry in section.entries]
        yield Finding("manifest-missing", export.name, line=max(lines, default=1))
        return
    if not export.manifest_sealed:
        yield Finding("manifest-changed", export.name)
    if not export.digest_matches:
        yield Finding("file-changed", export.name)
    listed = {(chain.get("service"), chain.get("chain_id")) for chain in _chains(export)}
    present = {(section.service, section.chain_id) for section in export.sections}
    for service, _ in sorted(listed - present, key=str):
        yield Finding("chain-missing", export.name, str(service))
    for section in export.sections:
        if (section.service, section.chain_id) not in listed:
            yield Finding("chain-unlisted", export.name, section.service, line=section.line)


def _section(export: Export, section: Section, said: list[Said]) -> Iterator[Finding]:
    listed = next((chain for chain in _chains(export) if chain.get("chain_id") == section.chain_id), {})
    first, last = listed.get("first"), listed.get("last")
    for line in section.unreadable:
        yield Finding("unreadable-line", export.name, section.service, line=line)
    entries = yield from _in_order(export, section, first, last)
    yield from _gaps(export, section, entries, first)
    yield from _links(export, section, entries, listed.get("previous"))
    yield from _against(export, section, entries, said)


def _in_order(export: Export, section: Section, first: Any, last: Any) -> Generator[Finding, None, list[Entry]]:
    """Numbers that are there twice, out of order or out of range; returns one entry a number, in order."""
    kept: dict[int, Entry] = {}
    before = 0
    limits = {"first": first, "last": last}
    for entry in section.entries:
        place = (export.name, section.service, entry.seq, entry.line)
        if all(isinstance(limit, int) for limit in limits.values()) and not first <= entry.seq <= last:
            yield Finding("beyond-range", *place, limits)
        elif entry.seq in kept:
            yield Finding("twice", *place)
            kept[entry.seq] = _genuine(kept.get(entry.seq - 1), kept[entry.seq], entry)
        else:
            if entry.seq < before:
                yield Finding("out-of-order", *place, {"before": before})
            kept[entry.seq] = entry
            before = entry.seq
    return [kept[seq] for seq in sorted(kept)]


def _genuine(before: Entry | None, one: Entry, other: Entry) -> Entry:
    """Of two entries with one number, the one that follows from the entry before."""
    follows = before is not None and link(before.hash, other.text) == other.hash
    return other if follows else one


def _gaps(export: Export, section: Section, entries: list[Entry], first: Any) -> Iterator[Finding]:
    expected = 1 if export.header.get("since") is None else first
    if entries and isinstance(expected, int) and entries[0].seq > expected:
        yield Finding("beginning-cut", export.name, section.service, entries[0].seq, fields={"first": expected})
    for before, entry in pairwise(entries):
        if entry.seq > before.seq + 1:
            fields: dict[str, object] = {"first": before.seq + 1, "last": entry.seq - 1}
            yield Finding("missing", export.name, section.service, before.seq + 1, entry.line, fields)


def _links(export: Export, section: Section, entries: list[Entry], previous: Any) -> Iterator[Finding]:
    """Whether each entry's hash follows from the one before; a broken link is told once, not by all after it."""
    known: str | None = None
    for before, entry, following in zip([None, *entries], entries, [*entries[1:], None], strict=False):
        if before is None or before.seq != entry.seq - 1:
            known = _start(section, entry, previous) if before is None else None
        linked = link(known, entry.text) if known is not None else entry.hash
        known = entry.hash
        if linked != entry.hash:
            hash_only = following is not None and link(linked, following.text) == following.hash
            known = linked if hash_only else entry.hash
            code = "hash-changed" if hash_only else "entry-changed"
            yield Finding(code, export.name, section.service, entry.seq, entry.line)


def _start(section: Section, entry: Entry, previous: Any) -> str | None:
    if entry.seq == 1:
        return genesis(section.chain_id)
    return previous if isinstance(previous, str) and len(previous) == 64 else None


def _against(export: Export, section: Section, entries: list[Entry], said: list[Said]) -> Iterator[Finding]:
    """The chain against what others have seen of it: the newest that contradicts it."""
    by_seq = {entry.seq: entry for entry in entries}
    last = entries[-1].seq if entries else 0
    earlier = [one for one in said if _made(one[0]) <= _made(export)]
    newest_first = sorted(earlier, key=lambda one: -one[1].seq)
    for source, one in newest_first:
        if one.seq > last and _covers(export, source, one):
            fields: dict[str, object] = {"last": one.seq, "by": one.by, "at": one.at}
            yield Finding("end-cut", export.name, section.service, last, fields=fields)
            break
    for _, one in newest_first:
        entry = by_seq.get(one.seq)
        if entry is not None and entry.hash != one.hash:
            fields = {"by": one.by, "at": one.at}
            yield Finding("rewritten", export.name, section.service, one.seq, entry.line, fields)
            break


def _covers(export: Export, source: Export, one: Statement) -> bool:
    """Whether the export must hold the entry that a statement of ``source`` speaks of.

    Chains are exported one after another while they grow: what a witness wrote after the first look at its log may
    speak of entries that came after the last look at the other's.
    """
    until, at = _instant(export.header.get("until")), _instant(one.at)
    if until is not None and (at is None or at >= until):
        return False
    if source is export:
        return one.line is None or one.told_in <= _settled(export, one)
    return True


def _made(export: Export) -> str:
    return str(export.header.get("made_at"))


def _settled(export: Export, one: Statement) -> int:
    settled = next((chain.get("settled") for chain in _chains(export) if chain.get("service") == one.by), 0)
    return settled if isinstance(settled, int) else 0


def _instant(text: Any) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except (TypeError, ValueError):
        return None


def _alarms(export: Export) -> Iterator[Finding]:
    for section in export.sections:
        for entry in section.entries:
            if entry.said.get("action") == "audit.witnessed" and entry.said.get("problem"):
                details = entry.said.get("details")
                service = str(details.get("service")) if isinstance(details, dict) else None
                fields: dict[str, object] = {"by": section.service, "problem": entry.said["problem"]}
                yield Finding("witness-alarm", export.name, service, entry.seq, entry.line, fields)


def _signatures(exports: Sequence[Export], said: Iterable[Statement], public_key: str | None) -> Iterator[Finding]:
    keys = {key_id(key): key for key in _public_keys(exports)}
    trusted = {key_id(public_key): public_key} if public_key else keys
    proven: set[str] = set()
    name = exports[0].name
    for one in said:
        if one.signature is None:
            continue
        key = trusted.get(str(one.key))
        if key is None:
            yield Finding("foreign-key", name, one.service, one.seq, one.line, {"by": one.by, "key": one.key})
        elif one.is_signed_with(key):
            proven.add(one.chain_id)
        else:
            yield Finding("bad-signature", name, one.service, one.seq, one.line, {"by": one.by})
    if public_key:
        for export in exports:
            for section in export.sections:
                if section.chain_id not in proven:
                    yield Finding("not-signed", export.name, section.service)


def _public_keys(exports: Sequence[Export]) -> Iterator[str]:
    for export in exports:
        for chain in _chains(export):
            head = chain.get("head")
            key = head.get("public_key") if isinstance(head, dict) else None
            if isinstance(key, str) and is_public_key(key):
                yield key
