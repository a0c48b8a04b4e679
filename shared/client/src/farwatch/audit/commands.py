"""`farwatch audit export` and `farwatch audit verify`."""

import json
import os
from datetime import UTC, datetime
from enum import IntEnum
from pathlib import Path
from typing import Annotated, Literal

import typer
from rich.console import Console

from farwatch.audit.chain import is_public_key, key_id
from farwatch.audit.checking import check
from farwatch.audit.exporting import CannotExport, Logs, Range, export, token_of
from farwatch.audit.files import Export, NotAnExport, read
from farwatch.audit.findings import Finding
from farwatch.language import Language, language_of

app = typer.Typer(no_args_is_help=True, help="The audit logs 审计: take them out, check them anywhere.")
_console = Console(stderr=True, highlight=False, soft_wrap=True)


class Exit(IntEnum):
    """How the commands end."""

    INTACT = 0
    TAMPERED = 1
    UNUSABLE = 2


def _moment(text: str | None) -> datetime | None:
    """A day or a moment; without an offset it is UTC."""
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is no date or time, e.g. 2026-11-23 or 2026-11-23T08:00:00+08:00") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


@app.command("export")
def export_(
    output: Annotated[Path, typer.Option("-o", "--output", help="The file to write.")],
    url: Annotated[str, typer.Option(envvar="FARWATCH_URL", help="Where Farwatch is.")] = "http://127.0.0.1:8080",
    since: Annotated[str | None, typer.Option(help="From this day or moment on; without: all.")] = None,
    until: Annotated[str | None, typer.Option(help="Before this day or moment; without: to the end.")] = None,
    token: Annotated[str | None, typer.Option(envvar="FARWATCH_TOKEN", help="An access token.")] = None,
    credentials: Annotated[
        Path | None, typer.Option(exists=True, help="JSON with url, username and password, e.g. credentials.json.")
    ] = None,
) -> None:
    """Write the audit logs of all services into one file, with what witnesses and signed checkpoints say of them.

    Needs an account with the role auditor or hq_admin for all sites. Exit codes: 0 written and intact; 1 written, and
    something is wrong with the chains; 2 nothing written.
    """
    range_ = Range(_moment(since), _moment(until))
    try:
        if credentials is not None:
            known = json.loads(credentials.read_text(encoding="utf-8"))
            url = known["url"]
            token = token_of(url, known["username"], known["password"])
        if token is None:
            raise CannotExport("give --token, FARWATCH_TOKEN or --credentials")
        with Logs(url, token) as logs:
            written = export(logs, output, range_)
    except (CannotExport, OSError, ValueError, KeyError) as error:
        _console.print(f"[red]not exported[/]: {error}")
        raise typer.Exit(Exit.UNUSABLE) from error
    raise typer.Exit(_report([written], check([written]), language_of(os.environ), as_json=False))


@app.command()
def verify(
    files: Annotated[list[Path], typer.Argument(help="Exports; several are also held against one another.")],
    key: Annotated[
        str | None, typer.Option(help="The checkpoints' public key (64 hex digits), had from elsewhere.")
    ] = None,
    language: Annotated[Literal["zh", "en"] | None, typer.Option(help="Default: what LANG says, else zh.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
) -> None:
    """Check exports, with no server and no network: has anything been changed, removed, inserted, moved or cut off?

    Exit codes: 0 intact; 1 something was tampered with; 2 not an export, or a wrong call.
    """
    if key is not None and not is_public_key(key.lower()):
        _console.print("--key takes the 64 hex digits of an Ed25519 public key")
        raise typer.Exit(Exit.UNUSABLE)
    try:
        exports = [read(file.name, file.read_bytes()) for file in files]
    except (NotAnExport, OSError) as error:
        _console.print(f"[red]{error}[/]: not an audit export")
        raise typer.Exit(Exit.UNUSABLE) from error
    chosen = language or language_of(os.environ)
    raise typer.Exit(_report(exports, check(exports, key.lower() if key else None), chosen, as_json=as_json))


def _report(exports: list[Export], found: list[Finding], language: Language, *, as_json: bool) -> Exit:
    exit_code = Exit.TAMPERED if found else Exit.INTACT
    if as_json:
        told = [{**_plain(one), "text": one.text(language)} for one in found]
        typer.echo(json.dumps({"intact": not found, "findings": told}, ensure_ascii=False))
        return exit_code
    for exported in exports:
        for line in _summary(exported, language):
            typer.echo(line)
    for one in found:
        typer.echo(f"✗ {one.file}: {one.text(language)}")
    if language == "zh":
        typer.echo(f"发现 {len(found)} 处问题。" if found else "审计记录完整，未被改动。")
    else:
        typer.echo(f"{len(found)} findings." if found else "Intact: nothing was changed, removed, inserted or moved.")
    return exit_code


def _plain(one: Finding) -> dict[str, object]:
    return {"code": one.code, "file": one.file, "service": one.service, "seq": one.seq, "line": one.line, **one.fields}


def _summary(exported: Export, language: Language) -> list[str]:
    """How much of each chain there is, and up to when a signature proves it."""
    lines = []
    heads = {chain.get("chain_id"): chain.get("head") or {} for chain in (exported.manifest or {}).get("chains", [])}
    for section in exported.sections:
        head = heads.get(section.chain_id, {})
        public_key = head.get("public_key")
        signed = f"{head.get('at')}, {key_id(public_key)}" if public_key and head.get("signature") else None
        if language == "zh":
            proof = f"检查点已签名（{signed}）" if signed else "检查点未签名"
            lines.append(f"{exported.name}  {section.service}：{len(section.entries)} 条，{proof}")
        else:
            proof = f"checkpoint signed ({signed})" if signed else "checkpoint not signed"
            lines.append(f"{exported.name}  {section.service}: {len(section.entries)} entries, {proof}")
    return lines
