"""What `farwatch station send` says of its input and what to do about it: Chinese and English."""

from farwatch.language import Language
from farwatch.station.readings import BadInput, BadLine

WORDS: dict[str, dict[Language, tuple[str, str]]] = {
    "missing": {
        "zh": ("缺少 {columns}", "补上该单元格，或删除这一行"),
        "en": ("{columns} is missing", "fill the cell in, or remove the line"),
    },
    "not-a-number": {
        "zh": ("value “{value}” 不是数字", "只用数字 0-9、负号和小数点书写，如 24.1；不带单位和千位分隔符"),
        "en": (
            "the value '{value}' is no number",
            "digits, a sign and a decimal point only, as 24.1; no unit, no 1,000",
        ),
    },
    "not-text": {
        "zh": ("“{value}” 应为文本", "series 和 at 必须加引号"),
        "en": ("'{value}' should be text", "series and at stand in quotation marks"),
    },
    "too-many-cells": {
        "zh": ("有 {cells} 个单元格，而表头只有 {columns} 列", "小数点请用 24.1 而不是 24,1；含逗号的文字请加引号"),
        "en": (
            "{cells} cells under {columns} columns",
            "write 24.1, not 24,1; put text that has a comma into quotation marks",
        ),
    },
    "quotes": {
        "zh": ("引号不成对：{line}", "补上缺少的引号；单元格内的引号要写两个"),
        "en": ("a quotation mark is open: {line}", "close it; a quotation mark inside a cell is written twice"),
    },
    "not-json": {
        "zh": ("不是 JSON：{line}", "每一行必须是一个完整的读数"),
        "en": ("this is not JSON: {line}", "every line is one whole reading"),
    },
    "not-an-object": {
        "zh": ("不是读数：{line}", '应为 {{"series": …, "at": …, "value": …}}'),
        "en": ("this is no reading: {line}", 'write {{"series": …, "at": …, "value": …}}'),
    },
    "unreadable": {
        "zh": ("含有无法识别的字符：{line}", "用 --encoding 指明文件的编码，如 --encoding gbk"),
        "en": ("characters that cannot be read: {line}", "name the file's encoding, as in --encoding gbk"),
    },
    "no-columns": {
        "zh": ("第一行必须是列名 {wanted}，现在是：{found}", "把第一行改为列名，或用 --separator 指明分隔符"),
        "en": (
            "the first line names the columns {wanted}; here it says: {found}",
            "rename the columns, or name the separator with --separator",
        ),
    },
    "unknown-encoding": {
        "zh": ("没有名为 {name} 的编码", "例如 utf-8、gbk、utf-16"),
        "en": ("there is no encoding {name}", "for example utf-8, gbk, utf-16"),
    },
}

REPORT: dict[str, dict[Language, str]] = {
    "accepted": {
        "zh": "已发送 {sent} 条读数，接收 {accepted} 条。",
        "en": "{accepted} of {sent} readings accepted.",
    },
    "rejected": {"zh": "未接收", "en": "rejected"},
    "refused": {"zh": "已搁置", "en": "set aside"},
    "more": {"zh": "… 另有 {count} 条；用 --json 全部列出。", "en": "… and {count} more; --json prints them all."},
    "kept": {
        "zh": "{count} 批已保留，下次先发。",
        "en": "{count} batches are kept and go first the next time.",
    },
}

_AT: dict[Language, str] = {"zh": "第 {number} 行：", "en": "line {number}: "}
_BETWEEN: dict[Language, str] = {"zh": "。", "en": "; "}


def of_line(line: BadLine, language: Language) -> str:
    """Where it is, what is wrong, and the cure."""
    return _AT[language].format(number=line.number) + _said(line.problem, line.about, language)


def of_input(error: BadInput, language: Language) -> str:
    """What is wrong with the input as a whole, and the cure."""
    return _said(error.problem, error.about, language)


def _said(problem: str, about: dict[str, str], language: Language) -> str:
    wrong, cure = WORDS[problem][language]
    return f"{wrong.format(**about)}{_BETWEEN[language]}{cure.format(**about)}"


def of_report(name: str, language: Language, **about: object) -> str:
    """A phrase of the closing report."""
    return REPORT[name][language].format(**about)
