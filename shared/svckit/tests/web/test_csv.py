"""Lists as CSV: what a spreadsheet opens as it stands, and runs nothing of."""

import csv
import io
from collections.abc import AsyncIterator, Iterable, Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svckit.web.csv import Cell, csv_response, line


async def _batches(*batches: Iterable[Sequence[Cell]]) -> AsyncIterator[Iterable[Sequence[Cell]]]:
    for batch in batches:
        yield batch


async def _sent(head: Sequence[str], *batches: Iterable[Sequence[Cell]]) -> bytes:
    response = await csv_response("告警.csv", head, _batches(*batches))
    return b"".join([chunk if isinstance(chunk, bytes) else b"" async for chunk in response.body_iterator])


async def test_the_file_begins_with_the_mark_and_holds_head_and_rows_of_all_batches() -> None:
    sent = await _sent(["名称", "值"], [['a "b", c', 3], ["d", None]], [["e", 0.5]])
    assert sent.decode() == '\ufeff"名称","值"\r\n"a ""b"", c",3\r\n"d",\r\n"e",0.5\r\n'


async def test_its_name_may_be_chinese() -> None:
    response = await csv_response("告警.csv", ["x"], _batches())
    assert response.headers["content-disposition"] == "attachment; filename*=UTF-8''%E5%91%8A%E8%AD%A6.csv"
    assert response.headers["content-type"] == "text/csv; charset=utf-8"
    async for _ in response.body_iterator:
        pass


def test_a_moment_is_written_as_the_clock_of_its_zone_shows_it() -> None:
    moment = datetime(2026, 11, 23, 16, 5, 9, 123456, tzinfo=UTC)
    assert line([moment, moment.astimezone(ZoneInfo("Asia/Shanghai"))]) == (
        '"2026-11-23 16:05:09","2026-11-24 00:05:09"\r\n'
    )


@pytest.mark.parametrize("sign", list("=+-@＝＋－＠\t\r\n\0"))
def test_a_text_that_begins_a_formula_stays_text(sign: str) -> None:
    assert line([f'{sign}HYPERLINK("x")']) == f'"\'{sign}HYPERLINK(""x"")"\r\n'


def test_numbers_are_left_alone() -> None:
    assert line([-2, -0.5, True]) == "-2,-0.5,true\r\n"


async def test_what_fails_half_way_is_a_failure_and_no_file() -> None:
    async def broken() -> AsyncIterator[Iterable[Sequence[Cell]]]:
        yield [["a"]]
        raise ConnectionError

    with pytest.raises(ConnectionError):
        await csv_response("x.csv", ["x"], broken())


async def test_a_long_list_is_sent_in_chunks() -> None:
    response = await csv_response("x.csv", ["x"], _batches([["y" * 100]] * 20_000))
    sizes = [len(chunk) async for chunk in response.body_iterator]
    assert len(sizes) > 1
    assert sum(sizes) == 3 + len('"x"\r\n') + 20_000 * 104


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0\r")), min_size=1))
def test_every_row_is_read_back_as_it_was_but_for_the_apostrophe(cells: list[str]) -> None:
    [read] = csv.reader(io.StringIO(line(cells), newline=""))
    assert [one.removeprefix("'") for one in read] == [one.removeprefix("'") for one in cells]
