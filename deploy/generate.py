"""All that is generated and committed: API documents, tables of settings and access, frozen schemas (`make docs`).

`--check` writes nothing and ends with 1 where a committed file is not what the code says (`make docs-check`).
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path

import access_table
import message_links
import settings_table

from farwatch_local.databases import SERVICES

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = {"openapi": "openapi.json", "asyncapi": "asyncapi.json"}
SCHEMAS = Path("shared/contracts/schemas")
CONSOLE_ACCESS = Path("services/console/src/kit/access/routes.gen.ts")
MESSAGE_LINKS = Path("services/console/tests/message-links.json")


class CannotGenerate(Exception):
    """A program that generates a document failed; the text says which and how."""


def generate(target: Path) -> None:
    """Write all generated files below ``target``, laid out like the repository."""
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        jobs = [pool.submit(_document, target, *one) for one in product(SERVICES, DOCUMENTS)]
        frozen = pool.submit(_schemas, target)
        settings = {service: settings_table.settings_of(service) for service in SERVICES}
        _write(target / "docs" / "settings.md", settings_table.render(settings))
        access = {service: access_table.table_of(service) for service in SERVICES}
        _write(target / CONSOLE_ACCESS, access_table.render(access))
        _write(target / MESSAGE_LINKS, message_links.render())
        for job in (*jobs, frozen):
            job.result()


def _document(target: Path, service: str, kind: str) -> None:
    text = _output(sys.executable, "-m", f"{service}_svc", kind)
    _write(target / "services" / f"{service}-svc" / "api" / DOCUMENTS[kind], text)


def _schemas(target: Path) -> None:
    """Frozen schemas only grow: begin with the committed ones."""
    if target != ROOT:
        shutil.copytree(ROOT / SCHEMAS, target / SCHEMAS)
    _output(sys.executable, "-m", "contracts", "freeze", "--schemas", str(target / SCHEMAS))


def _output(*command: str) -> str:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("FW_")}
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", env=environment, check=False)
    if done.returncode:
        raise CannotGenerate(f"{' '.join(command[1:])} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def differing(target: Path) -> Iterator[str]:
    """The files below ``target`` that the repository has not, or has otherwise."""
    for path in sorted(target.rglob("*")):
        committed = ROOT / path.relative_to(target)
        if path.is_file() and (not committed.exists() or committed.read_bytes() != path.read_bytes()):
            yield str(path.relative_to(target))


def check() -> int:
    """0 where every generated file is what the code says."""
    with tempfile.TemporaryDirectory(prefix="farwatch-docs-") as folder:
        generate(Path(folder))
        stale = list(differing(Path(folder)))
    for name in stale:
        sys.stderr.write(f"{name} is not what the code says. Run `make docs` and commit it.\n")
    return 1 if stale else 0


def main() -> int:
    """Generate, or check."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare only")
    try:
        if parser.parse_args().check:
            return check()
        generate(ROOT)
    except CannotGenerate as problem:
        sys.stderr.write(f"{problem}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
