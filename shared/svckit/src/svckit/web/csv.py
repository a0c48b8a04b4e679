"""Lists as CSV for spreadsheets: UTF-8 with mark, CRLF, every text quoted, nothing that a spreadsheet would run.

Rows go into a file while the transaction lasts, and to the client after it: a list of any length costs little memory,
a slow client holds no connection to the database, and what fails half-way is a problem and no half file.
"""

import re
from collections.abc import AsyncIterable, Iterable, Iterator, Sequence
from datetime import datetime
from tempfile import SpooledTemporaryFile
from typing import IO
from urllib.parse import quote

from starlette.responses import StreamingResponse

Cell = str | int | float | bool | datetime | None
"""A moment is written as the clock of its own zone shows it: hand it in as ``moment.astimezone(zone)``."""

MEDIA_TYPE = "text/csv; charset=utf-8"
_MARK = "\ufeff"
_FORMULA = re.compile(r"[=+\-@＝＋－＠\t\r\n\0]")
"""What begins a formula; the wide signs of Chinese keyboards are the same to a spreadsheet."""
_IN_MEMORY = 1_000_000
_CHUNK = 65_536


def line(cells: Iterable[Cell]) -> str:
    """One row. Numbers stay numbers, and a text that would be run begins with an apostrophe."""
    return ",".join(map(_written, cells)) + "\r\n"


async def csv_response(
    name: str, head: Sequence[str], batches: AsyncIterable[Iterable[Sequence[Cell]]]
) -> StreamingResponse:
    """The file ``name`` with its head and all rows of `batches`, which are read before this returns."""
    file = SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115  # closed when it has been sent
    try:
        file.write((_MARK + line(head)).encode())
        async for rows in batches:
            file.write("".join(map(line, rows)).encode())
        file.seek(0)
    except BaseException:
        file.close()
        raise
    headers = {"Content-Disposition": f"attachment; filename*=UTF-8''{quote(name, safe='')}"}
    return StreamingResponse(_chunks(file), media_type=MEDIA_TYPE, headers=headers)


def _written(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, int | float):
        return str(cell)
    words = f"{cell:%Y-%m-%d %H:%M:%S}" if isinstance(cell, datetime) else _harmless(cell)
    return '"' + words.replace('"', '""') + '"'


def _harmless(words: str) -> str:
    return f"'{words}" if _FORMULA.match(words) else words


def _chunks(file: IO[bytes]) -> Iterator[bytes]:
    with file:
        while chunk := file.read(_CHUNK):
            yield chunk
