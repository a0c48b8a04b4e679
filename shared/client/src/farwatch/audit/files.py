"""An export on disk: JSON Lines. A header; per service a line that names its chain, and its entries; a manifest.

An entry's line is ``{"hash":"…","entry":…}`` with the entry character for character as it was hashed. The manifest says
how far each chain goes, and what witnesses and checkpoints say of it; it holds the SHA-256 of all lines before it.
"""

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

FORMAT = 1
_ENTRY = re.compile(rb'\{"hash":"([0-9a-f]{64})","entry":(\{.*\})\}\n', re.DOTALL)
_MANIFEST = re.compile(rb'\{"manifest":(\{.*\}),"seal":"([0-9a-f]{64})"\}\n', re.DOTALL)
_CHAIN = re.compile(rb'\{"chain":"([0-9a-f-]{36})","service":"([a-z-]{1,60})"\}\n')


class NotAnExport(Exception):
    """The file is something else."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry, on which line, and the hash beside it."""

    line: int
    seq: int
    hash: str
    text: bytes
    said: dict[str, Any]


@dataclass(slots=True)
class Section:
    """One service's part of a file. ``unreadable``: lines that hold no entry."""

    service: str
    chain_id: str
    line: int
    entries: list[Entry] = field(default_factory=list)
    unreadable: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Export:
    """A file as it was read, with what is wrong with its form."""

    name: str
    header: dict[str, Any] = field(default_factory=dict)
    sections: list[Section] = field(default_factory=list)
    manifest: dict[str, Any] | None = None
    manifest_sealed: bool = False
    digest_matches: bool = False
    misplaced: list[int] = field(default_factory=list)


def encode(value: Any) -> bytes:
    """One line's JSON, without the line's end."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def entry_line(entry: str, hash_: str) -> bytes:
    """The line of an entry."""
    return b'{"hash":"%s","entry":%s}\n' % (hash_.encode(), entry.encode())


def chain_line(chain_id: str, service: str) -> bytes:
    """The line that begins a service's part."""
    return encode({"chain": chain_id, "service": service}) + b"\n"


def manifest_line(manifest: dict[str, Any]) -> bytes:
    """The last line."""
    text = encode(manifest)
    return b'{"manifest":%s,"seal":"%s"}\n' % (text, hashlib.sha256(text).hexdigest().encode())


def read(name: str, content: bytes) -> Export:
    """Read an export, however damaged. Raises `NotAnExport` where nothing in it looks like one."""
    export = Export(name)
    lines = _lines(content)
    for number, line in enumerate(lines, start=1):
        _read_line(export, number, line, last=number == len(lines))
    if not (export.header or export.sections or export.manifest):
        raise NotAnExport(name)
    if export.manifest is not None:
        before = content[: len(content) - len(lines[-1])]
        export.digest_matches = export.manifest.get("sha256") == hashlib.sha256(before).hexdigest()
    return export


def _lines(content: bytes) -> list[bytes]:
    """Lines end with LF and nothing else; what comes after the last one is a line, too."""
    *whole, rest = content.split(b"\n")
    return [part + b"\n" for part in whole] + ([rest] if rest else [])


def _read_line(export: Export, number: int, line: bytes, *, last: bool) -> None:
    section = export.sections[-1] if export.sections else None
    if number == 1 and (header := _object(line)).get("farwatch") == "audit export":
        export.header = header
    elif last and (found := _MANIFEST.fullmatch(line)):
        export.manifest = _object(found[1])
        export.manifest_sealed = hashlib.sha256(found[1]).hexdigest().encode() == found[2]
    elif found := _CHAIN.fullmatch(line):
        export.sections.append(Section(found[2].decode(), found[1].decode(), number))
    elif section is None:
        export.misplaced.append(number)
    elif entry := _entry(number, line):
        section.entries.append(entry)
    else:
        section.unreadable.append(number)


def _entry(number: int, line: bytes) -> Entry | None:
    found = _ENTRY.fullmatch(line)
    if found is None:
        return None
    said = _object(found[2])
    seq = said.get("seq")
    return Entry(number, seq, found[1].decode(), found[2], said) if type(seq) is int else None


def _object(text: bytes) -> dict[str, Any]:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def statements_in(section: Section) -> Iterator[tuple[str, dict[str, Any], Entry]]:
    """What a chain's entries say about chains: the chain's id, what is said, in which entry."""
    for entry in section.entries:
        if entry.said.get("action") in {"audit.checkpoint", "audit.witnessed"}:
            details = entry.said.get("details")
            if isinstance(details, dict):
                yield str(entry.said.get("subject")), details, entry
