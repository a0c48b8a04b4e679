"""What `farwatch station send` makes of the files people and machines really have."""

import codecs
import io
import json
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from farwatch.station import words
from farwatch.station.decimals import decimal
from farwatch.station.readings import BadInput, BadLine, Line, parse
from farwatch.station.text import UnknownEncoding, lines_of

AT = "2026-11-23T08:00:00+08:00"
REMARK = "巡检，正常"


def read(content: bytes | str, *, encoding: str | None = None, separator: str | None = None) -> Sequence[Line]:
    raw = io.BytesIO(content.encode() if isinstance(content, str) else content)
    return list(parse(lines_of(raw, encoding), separator))


def table(*rows: str, header: str = "series,at,value,备注") -> str:
    return "".join(f"{row}\r\n" for row in (header, *rows))


def reading(value: float) -> Line:
    return {"series": "t", "at": AT, "value": value}


def bad(lines: Sequence[Line]) -> list[tuple[int, str]]:
    return [(line.number, line.problem) for line in lines if isinstance(line, BadLine)]


@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8])
def test_a_file_from_a_spreadsheet_is_read(mark: bytes) -> None:
    content = mark + table(f'"t","{AT}","23.23","{REMARK}"', f'"t","{AT}","24","他说""好"""').encode()
    assert read(content) == [reading(23.23), reading(24)]


@pytest.mark.parametrize(
    "content",
    [
        table(f"t,{AT},24.1,{REMARK}").encode("gbk"),
        table(f"t,{AT},24.1,{REMARK}").encode("gb18030"),
        table(f"t,{AT},24.1,", f"t,{AT},24.1,{REMARK}", header="series,at,value,note").encode("gbk"),
        table(f"t,{AT},24.1,{REMARK}").encode("utf-16"),
        codecs.BOM_UTF16_BE + table(f"t,{AT},24.1,{REMARK}").encode("utf-16-be"),
        table(f"t,{AT},24.1,{REMARK}", header="series,at,value,note").encode("utf-16-le"),
        table(f"t,{AT},24.1,{REMARK}", header="series,at,value,note").encode("utf-16-be"),
    ],
    ids=["gbk", "gb18030", "gbk from the third line", "utf-16", "utf-16 be", "utf-16 le bare", "utf-16 be bare"],
)
def test_the_encoding_is_found_out(content: bytes) -> None:
    lines = read(content)
    assert lines
    assert all(line == reading(24.1) for line in lines)


def test_an_encoding_can_be_named_and_one_that_does_not_exist_is_refused() -> None:
    content = table(f"é,{AT},1", header="series,at,value").encode("latin-1")
    assert read(content, encoding="latin-1") == [{"series": "é", "at": AT, "value": 1}]
    with pytest.raises(UnknownEncoding):
        read("series,at,value\n", encoding="gkb")


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_the_separator_is_found_out_by_the_header(mark: str) -> None:
    assert read(f"series{mark}at{mark}value\nt{mark}{AT}{mark}24.1\n") == [reading(24.1)]


def test_a_separator_can_be_named() -> None:
    assert read(f"series|at|value\nt|{AT}|24.1\n", separator="|") == [reading(24.1)]


@pytest.mark.parametrize(
    "header", ["time,measurement,host", "历史数据查询结果,,,", "series,at,value,value", "series,at"]
)
def test_a_file_without_these_columns_is_refused_as_a_whole(header: str) -> None:
    with pytest.raises(BadInput) as refused:
        read(table("1,2,3", header=header))
    for language in ("zh", "en"):
        assert "series, at, value" in words.of_input(refused.value, language)


def test_a_decimal_comma_is_an_error_of_its_line_and_never_a_whole_number() -> None:
    lines = read(table(f"t,{AT},24,1", f"t,{AT},25", f"t,{AT},28,8", header="series,at,value"))
    assert bad(lines) == [(2, "too-many-cells"), (4, "too-many-cells")]
    assert [line for line in lines if not isinstance(line, BadLine)] == [reading(25)]


@pytest.mark.parametrize("text", ["24.1", "-3", "+0.5", "1e3", "-1.5E-3", " 24.1 ", "0", "007"])
def test_a_number_in_ascii_digits_is_taken(text: str) -> None:
    assert decimal(text) == float(text)


@pytest.mark.parametrize(
    "text",
    [
        "1_000",
        "2４.1",
        "٢٤",
        "1,000",
        "24,1",
        "nan",
        "inf",
        "-Infinity",
        "1e400",
        "0x10",
        "24.1℃",
        "1.",
        ".5",
        "--",
        "1e",
        "热",
        "²",
    ],
)
def test_what_is_no_plain_number_is_none(text: str) -> None:
    assert decimal(text) is None
    [line] = read(table(f't,{AT},"{text}"', header="series,at,value"))
    assert isinstance(line, BadLine)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_every_number_that_is_written_is_read_as_itself(value: float) -> None:
    assert decimal(repr(value)) == value


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("not json", "not-json"),
        ('{"series": "t", "at": "x"}', "missing"),
        ('{"series": "t", "at": "x", "value": null}', "missing"),
        ('{"series": "t", "at": "x", "value": NaN}', "not-a-number"),
        ('{"series": "t", "at": "x", "value": 1e400}', "not-a-number"),
        ('{"series": "t", "at": "x", "value": true}', "not-a-number"),
        ('{"series": "t", "at": "x", "value": "24.1"}', "not-a-number"),
        ('{"series": 7, "at": "x", "value": 1}', "not-text"),
        ('{"series": "t", "at": 1764000000, "value": 1}', "not-text"),
        ("[1, 2]", "not-an-object"),
        ('{"series": "t", "at": "x", "value": ' + "9" * 5000 + "}", "not-json"),
        ("[" * 100_000, "not-json"),
    ],
)
def test_a_json_line_that_is_no_reading_is_told_and_the_next_one_read(line: str, problem: str) -> None:
    good = json.dumps(reading(1))
    assert bad(read(f"{good}\n{line}\n\n{good}\n")) == [(2, problem)]
    assert len(read(f"{good}\n{line}\n\n{good}\n")) == 3


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (f"t,{AT},warm", "not-a-number"),
        ("t,,1", "missing"),
        (f"t,{AT},", "missing"),
        ("t", "missing"),
        (f't,{AT},"1', "quotes"),
        (f't,"{AT}"x,1', "quotes"),
    ],
)
def test_a_row_that_is_no_reading_is_told_and_those_around_it_read(row: str, problem: str) -> None:
    lines = read(table(f"t,{AT},1", row, f"t,{AT},2", f"t,{AT},3", header="series,at,value"))
    assert bad(lines) == [(3, problem)]
    assert [line for line in lines if not isinstance(line, BadLine)] == [reading(1), reading(2), reading(3)]


def test_an_open_quotation_mark_swallows_no_reading_although_a_later_one_closes_it() -> None:
    lines = read(table(f't,{AT},1,"忘了引号', f"t,{AT},2,", f't,{AT},3,又一个"', f"t,{AT},4,"))
    assert bad(lines) == [(2, "quotes")]
    assert lines[1:] == [reading(2), reading(3), reading(4)]


def test_a_remark_may_go_over_several_lines() -> None:
    assert read(table(f't,{AT},1,"第一行', '第二行"', f"t,{AT},2,")) == [reading(1), reading(2)]


def test_bytes_that_are_no_characters_are_told_where_they_matter() -> None:
    lines = read(b"series,at,value\n\xff\xff," + AT.encode() + b",1\nt," + AT.encode() + b",2\n")
    assert bad(lines) == [(2, "unreadable")]
    assert lines[1] == reading(2)


@pytest.mark.parametrize("content", [b"", b"\n\n", codecs.BOM_UTF8, b"series,at,value\n"])
def test_an_empty_file_holds_nothing(content: bytes) -> None:
    assert read(content) == []


def test_every_problem_has_words_in_both_languages_with_a_cure() -> None:
    line = {"line": "…", "value": "…", "columns": "…", "cells": "…", "wanted": "…", "found": "…", "name": "…"}
    for problem in words.WORDS:
        chinese = words.of_line(BadLine(7, problem, line), "zh")
        english = words.of_line(BadLine(7, problem, line), "en")
        assert chinese.startswith("第 7 行：")
        assert english.startswith("line 7: ")
        assert "。" in chinese
        assert "; " in english


@given(st.lists(st.tuples(st.text("abc.-", min_size=1), st.floats(allow_nan=False, allow_infinity=False))))
def test_csv_and_json_lines_say_the_same(rows: list[tuple[str, float]]) -> None:
    expected = [{"series": series, "at": AT, "value": value} for series, value in rows]
    as_json = "".join(json.dumps(one) + "\n" for one in expected)
    as_csv = "".join(["series,at,value\n", *(f"{series},{AT},{value!r}\n" for series, value in rows)])
    assert read(as_json) == expected
    assert read(as_csv) == expected


@given(st.binary(max_size=400))
def test_whatever_the_bytes_are_they_are_readings_or_told(content: bytes) -> None:
    for line in read(b"series,at,value\n" + content):
        assert isinstance(line, BadLine) or set(line) == {"series", "at", "value"}
