"""From the bytes of a file or a pipe to lines of text: its encoding, found out or named."""

import codecs
from collections.abc import Iterable, Iterator
from itertools import chain

UNREADABLE = "\ufffd"
"""Stands in a line for bytes that are no characters in the file's encoding."""

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


class UnknownEncoding(LookupError):
    """No encoding has this name."""


def lines_of(source: Iterable[bytes], encoding: str | None = None) -> Iterator[str]:
    """The lines of ``source``, which is iterated line by line as binary files are; without a byte order mark.

    ``encoding`` None: what the byte order mark says, or UTF-16 where the first line looks so, or else UTF-8, or
    GB 18030 (which is GBK and GB 2312 too) from the first line that is not UTF-8. Raises `UnknownEncoding`.
    """
    iterator = iter(source)
    first = next(iterator, b"")
    mark, found = next(((mark, name) for mark, name in _MARKS if first.startswith(mark)), (b"", _wide(first)))
    rest = chain([first.removeprefix(mark)], iterator)
    wanted = _known(encoding) if encoding else found
    if wanted is None:
        return _guessed(rest)
    if wanted.startswith(("utf-16", "utf-32")):
        return _decoded_whole(rest, wanted)
    return (line.decode(wanted, errors="replace") for line in rest)


def _known(name: str) -> str:
    try:
        return codecs.lookup(name).name
    except LookupError as error:
        raise UnknownEncoding(name) from error


def _wide(first: bytes) -> str | None:
    """UTF-16 without a mark: in a header of ASCII letters every other byte is zero."""
    head = first[:64]
    zeros = (head[0::2].count(0), head[1::2].count(0))
    if not head or max(zeros) * 4 < len(head):
        return None
    return "utf-16-be" if zeros[0] > zeros[1] else "utf-16-le"


def _guessed(lines: Iterable[bytes]) -> Iterator[str]:
    encoding = "utf-8"
    for line in lines:
        try:
            yield line.decode(encoding)
        except UnicodeDecodeError:
            encoding = "gb18030"
            yield line.decode(encoding, errors="replace")


def _decoded_whole(pieces: Iterable[bytes], encoding: str) -> Iterator[str]:
    """A line of UTF-16 does not end where its bytes have a line feed: the text is cut, not the bytes."""
    decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
    held = ""
    for piece in pieces:
        *complete, held = (held + decoder.decode(piece)).split("\n")
        yield from (f"{line}\n" for line in complete)
    held += decoder.decode(b"", final=True)
    if held:
        yield held
