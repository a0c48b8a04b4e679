"""No machine text reaches people: errors, reasons and values are worded in both languages, without codes and times."""

import ast
import importlib
import json
import pkgutil
import re
import string
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, get_args

import check_values
import duty_values
import pytest
from machine_text import machine_words, worded
from pydantic.fields import FieldInfo

import contracts
from contracts import words
from contracts.words import Words
from incident_svc.incidents import timeline
from monitoring_svc.readings.texts import REASONS as READING_REASONS
from notify_svc.attempts.reasons import REASONS as FAILURE_REASONS
from notify_svc.messages import wording as messages
from reporting_svc.shift_reports.texts.chinese import CHINESE
from reporting_svc.shift_reports.texts.english import ENGLISH
from svckit.core.errors import DomainError
from svckit.core.local_time import speak_of_site
from svckit.web.validation_texts import TEXTS

ROOT = Path(__file__).resolve().parents[2]
SERVICES = ("roster", "monitoring", "incident", "notify", "reporting")
LOCALES = ROOT / "services" / "console" / "src" / "locales"


@cache
def errors() -> list[type[DomainError]]:
    """Every error that one of the five services can answer with."""
    for package in ("svckit", *(f"{service}_svc" for service in SERVICES)):
        for module in pkgutil.walk_packages(importlib.import_module(package).__path__, f"{package}."):
            if not re.search(r"\.(migrations|testing|__main__)\b", module.name):
                importlib.import_module(module.name)
    ours = [kind for kind in DomainError.all_kinds() if kind.__module__.startswith(("svckit.", *_packages()))]
    return sorted(set(ours), key=lambda kind: (kind.__module__, kind.__name__))


def _packages() -> Iterator[str]:
    return (f"{service}_svc." for service in SERVICES)


NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)


def as_raised(kind: type[DomainError]) -> DomainError:
    """An error of a kind, each of its fields filled in."""
    texts = (kind.zh, kind.en, kind.hint)
    names = {name for text in texts for _, name, _, _ in string.Formatter().parse(text) if name}
    error = kind.__new__(kind)
    error.fields = {name: NOW if re.search(r"_at$|^(at|now|opens|closes|since|until)$", name) else 7 for name in names}
    error.timezone = "Asia/Urumqi"
    return error


@pytest.mark.parametrize("kind", errors(), ids=lambda kind: f"{kind.__module__.partition('.')[0]}-{kind.code}")
def test_an_error_is_a_sentence_for_people(kind: type[DomainError]) -> None:
    error = as_raised(kind)
    assert worded((error.detail("zh"), error.detail("en"))) == []
    assert worded((error.title("zh"), error.title("en"))) == []


def test_no_error_is_given_a_time_as_text() -> None:
    """Errors get moments, and tell them in the zone of the site."""
    kinds = {kind.__name__ for kind in errors()}
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in ROOT.glob("s*/*/src/**/*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and ast.unparse(node.exc.func) in kinds
        if ".isoformat(" in ast.unparse(node.exc)
    ]
    assert found == []


def test_times_of_an_error_are_told_in_the_zone_of_the_site() -> None:
    class TooEarly(DomainError):
        en, zh = "It opens at {opens}.", "开放时间为 {opens}。"

    speak_of_site("Asia/Urumqi")
    assert TooEarly(opens=NOW).detail("zh") == "开放时间为 2026-11-23 14:00 (Asia/Urumqi)。"
    speak_of_site(None)
    assert TooEarly(opens=NOW).detail("en") == "It opens at 2026-11-23 08:00 (UTC)."


def test_words_of_an_error_are_said_in_the_language_of_the_reader() -> None:
    class NotYours(DomainError):
        en, zh = "Only for: {roles}.", "仅限：{roles}。"

    error = NotYours(roles=words.called(["duty_chief", "hq_admin"]))
    assert error.detail("zh") == "仅限：值班长、本部管理员。"
    assert error.detail("en") == "Only for: duty chief, HQ administrator."


@pytest.mark.parametrize("code", READING_REASONS)
def test_a_reason_why_a_reading_is_not_taken_is_a_sentence(code: Any) -> None:
    assert worded((READING_REASONS[code]["zh"], READING_REASONS[code]["en"])) == []


@pytest.mark.parametrize("code", FAILURE_REASONS)
def test_a_reason_why_a_message_failed_is_a_sentence(code: str) -> None:
    assert worded(tuple(FAILURE_REASONS[code])) == []
    assert code in words.FAILURES


@pytest.mark.parametrize("kind", TEXTS)
def test_a_mistake_in_a_request_is_a_sentence(kind: str) -> None:
    blank = re.compile(r"\{\w+\}")
    zh, en = (blank.sub("7", text) for text in TEXTS[kind])
    assert worded((zh, en)) == []


WORDED: Mapping[str, Mapping[Any, Words]] = {
    name: table for name, table in vars(words).items() if name.isupper() and isinstance(table, dict)
}


@pytest.mark.parametrize("table", WORDED)
def test_a_value_is_called_by_words(table: str) -> None:
    assert [wrong for said in WORDED[table].values() for wrong in worded(said)] == []


def known_sets() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every set of known values that events carry, by its name."""
    for module in pkgutil.iter_modules(contracts.__path__, "contracts."):
        for name, value in vars(importlib.import_module(module.name)).items():
            for part in get_args(value):
                if isinstance(part, FieldInfo) and isinstance(part.json_schema_extra, dict):
                    values = part.json_schema_extra.get("x-known-values")
                    if isinstance(values, list):
                        yield name, tuple(str(one) for one in values)


TABLE_OF: Mapping[str, Mapping[Any, Words] | None] = {
    **check_values.TABLE_OF,
    **duty_values.TABLE_OF,
    "Post": words.CALLED,
    "RoleName": words.CALLED,
    "Called": words.CALLED,
    "SiteKind": words.SITE_KINDS,
    "IncidentState": words.INCIDENT_STATES,
    "Source": words.SOURCES,
    "Channel": words.CHANNELS,
    "FailureReason": words.FAILURES,
    "ClearedReason": words.CLEARED,
    "FallReason": {**timeline.FALLEN, "given_back": words.OTHER},  # has a sentence of its own
    "Trigger": timeline.TRIGGERS,
    "Via": timeline.VIAS,
    "LogKind": words.LOG_KINDS,
    "AnomalyKind": None,  # a name of what sort of rule; sentences tell by their own words which it was
    "CauseKind": None,  # the console's own table, below
    "ReportKind": None,  # one only
    "EndBasis": None,  # the console's and the report's own tables, below
    "CheckOutBasis": None,  # tells apart how a visit ended; pages say "closed by the system"
    "Begun": None,  # what has begun is shown as the line of a person: kit:told.state, below
    "OpeningCondition": words.OPENING,
    "ArchivePart": words.ARCHIVE_PARTS,
    "ChangeKind": None,  # the console's own table, below
    "SubjectType": words.SUBJECTS,
    "Answer": words.ANSWERS,
    "Asked": None,  # each has its own sentence in a message, and decides which buttons a page has
    "AnsweredThrough": None,  # tells apart how somebody answered; pages show the answer
    "EmergencyService": None,  # the console's own table, below
    "Language": None,  # a language is called by its own name
}
"""Which table words a set of values; None, with the reason, where people never read it as one."""


@pytest.mark.parametrize(("name", "values"), list(known_sets()))
def test_every_known_value_has_words(name: str, values: tuple[str, ...]) -> None:
    table = TABLE_OF[name]
    assert table is None or set(values) <= set(table), f"{name}: give the new value words"


@pytest.mark.parametrize("table", [timeline.FALLEN, timeline.TRIGGERS, timeline.VIAS])
def test_a_part_of_a_sentence_of_the_timeline_is_for_people(table: Mapping[str, Words]) -> None:
    assert [wrong for said in table.values() for wrong in machine_words(said.zh) + machine_words(said.en)] == []


@pytest.mark.parametrize("kind", timeline.SENTENCES)
def test_an_entry_of_the_timeline_is_a_sentence_also_where_its_values_are_of_a_newer_release(kind: str) -> None:
    params: dict[str, Any] = {
        "level": 2, "previous": 1, "severity": "major", "occurrences": 2, "summary": "温度", "name": "李娜",
        "taken_by": "王强", "targets": [{"role": "duty_chief"}], "trigger": "new_trigger", "late_s": 0, "round": 0,
        "step": 0, "again_every_s": 1800, "channel": "new_channel", "recipient": "李娜", "state": "accepted",
        "reason": "new_reason", "exhausted": False, "via": "new_via", "source": "new_source", "text": "备注 note",
        "by": "王强", "holder": "李娜", "latitude": 41.0, "longitude": 113.1, "accuracy_m": 12,
    }  # fmt: skip
    params |= {
        "severity_raised": {"previous": "minor"},
        "level_changed": {"reason": "加重"},
        "reopened": {"reason": "复发"},
    }.get(kind, {})
    said = timeline.sentence(kind, params)
    assert machine_words(said.zh) + machine_words(said.en) == []


def test_an_entry_of_a_newer_release_is_a_sentence() -> None:
    assert worded(timeline.sentence("brand_new", {})) == []


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_mail_says_why_in_words_also_for_a_trigger_of_a_newer_release(language: messages.Language) -> None:
    assert machine_words(str(messages.why_again("brand_new", 0, 0, language))) == []


@pytest.mark.parametrize("key", CHINESE)
def test_a_word_of_a_report_is_for_people(key: str) -> None:
    """Blanks are filled by other words of the report, names and times in the site's zone."""
    blank = re.compile(r"\{\w+\}")
    assert machine_words(blank.sub("", CHINESE[key])) + machine_words(blank.sub("", ENGLISH[key])) == []


def locale(language: str, name: str) -> dict[str, Any]:
    """The texts of one namespace of the console."""
    texts: dict[str, Any] = json.loads((LOCALES / language / f"{name}.json").read_text(encoding="utf-8"))
    return texts


def leaves(texts: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a tree, with its key."""
    if isinstance(texts, str):
        yield path, texts
    else:
        for key, inner in texts.items():
            yield from leaves(inner, f"{path}.{key}")


@pytest.mark.parametrize("file", sorted(LOCALES.glob("*/*.json")), ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_text_of_the_console_is_for_people(file: Path) -> None:
    texts = json.loads(file.read_text(encoding="utf-8"))
    blank = re.compile(r"\{\{\w+\}\}")
    found = [(key, wrong) for key, text in leaves(texts) for wrong in machine_words(blank.sub("", text))]
    assert [one for one in found if one[1] not in TOLD_AS_SUCH] == []


TOLD_AS_SUCH = {"code: POST /"}
"""What a person is to type or copy as it stands."""

SHOWN_BY: Mapping[str, tuple[str, str] | str] = {
    **check_values.SHOWN_BY,
    **duty_values.SHOWN_BY,
    "info, minor, major, critical": ("kit", "severity"),
    "open, acknowledged, resolved, closed": ("kit", "incidentState"),
    "anomaly, inspection, manual": ("incident", "source"),
    "sending, accepted, delivered, failed": ("kit", "delivery"),
    "email, webhook, none": ("kit", "channel"),
    "email, webhook": ("kit", "channel"),
    "draft, submitted": ("reports", "state"),
    "planned, published, preparing, open, open_with_exception, closing, closed, lapsed, cancelled, archived": (
        "roster",
        "state",
    ),
    "leader, leader_early, seats, handover, meeting, tasks, checks": ("opening", "condition"),
    "met, missing, not_required": ("opening", "state"),
    "expected, present, left": ("roster", "presence"),
    "threshold, no_data": ("sites", "rule.kind"),
    "back-to-normal, series-speaks-again, rule-changed, rule-retired": ("sites", "anomaly.reason"),
    "default, site_type, site": ("policies", "sources"),
    "ended, ordered, overstay, lapsed": ("roster", "endBasis"),
    ">, >=, <, <=": "signs that everybody reads",
    "open, cleared": "an anomaly that is open says so, one that is cleared says why",
    "site_type, site": "the same as default, site_type, site without the default",
    "headquarters, on_duty, called, none": "decides which buttons are free; the reasons are kit:why",
    "open, received, confirmed, acknowledged, resolved, closed": "each has its own sentence on the acknowledge page",
    "accepted, delivered, failed": "a report's own word: sent.*",
    "incident, anomaly, inspection": "a report's own word: open.*",
    "expected, on_time, late, absent, unplanned": "a report's own word: att.*",
    "checked_in, rostered": "a rostered person is marked as not checked in",
    "checked_out, lapsed, deactivated, moved, role_lost": "tells apart how a visit ended; pages say who closed it",
    "email, phone": "which of two fields cannot be used",
    "zh-CN, en": "a language is called by its own name",
    "create, exists": ("setup-rules", "outcome"),
    "created, changed, unchanged": "counted in sentences of the page",
    "info, minor, major, critical, never": "a severity by kit:severity, never by policies:levels.reasonNever",
    "new, changed, unchanged, wrong": ("importing", "outcome"),
    "none, starttls, tls": ("setup-channels", "securityOf"),
    "replacement, swap, times, cancellation": ("roster", "change.did"),
    "waiting, sending, accepted, delivered, failed, dropped": ("kit", "told.state"),
    "escalation, test, digest, notice, shift_change, verification, call": ("deliveries", "kind"),
    "acknowledged, accepted, declined, answered": ("phone", "answer"),
    "open, overdue, answered, settled": "each has its own sentence on the page of the link",
    "comes, leaves, moved, cancelled": ("deliveries", "change"),
    "changed, unchanged, refused": ("policies", "many.outcome"),
    "above, below, no_data": ("board", "fold.kind"),
    "acknowledged, taken, refused": "counted in sentences of the board",
    "false, true, only": "a filter of exercises, for programs",
    "csv, xlsx": "which kind of file is asked for",
}
"""Where the console words a set of values, or why nobody reads it."""


def value_sets() -> Iterator[tuple[str, str]]:
    """Every closed set of two or more values in the services' OpenAPI, with where it stands."""
    for service in SERVICES:
        document = json.loads((ROOT / f"services/{service}-svc/api/openapi.json").read_text(encoding="utf-8"))
        yield from _sets(document, service)


def _sets(node: Any, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(node, dict):
        if isinstance(node.get("enum"), list) and len(node["enum"]) > 1:
            yield ", ".join(map(str, node["enum"])), path
        for key, inner in node.items():
            yield from _sets(inner, f"{path}/{key}")
    elif isinstance(node, list):
        for inner in node:
            yield from _sets(inner, path)


REPORT_SETS = ("checked_in, checked_out", "detected, opened")  # worded by the report: its own tests hold them


def test_every_set_of_values_is_worded_or_never_read() -> None:
    reasons = ", ".join(READING_REASONS)
    unknown = {
        f"{values} ({where})"
        for values, where in dict(value_sets()).items()
        if values not in SHOWN_BY and values != reasons and not values.startswith(REPORT_SETS)
        if not where.endswith("PolicyBatch/properties/unset/items")  # figures, by the labels of their fields
    }
    assert unknown == set(), "give it words in the console, and a line here"


@pytest.mark.parametrize("values", [values for values, shown in SHOWN_BY.items() if isinstance(shown, tuple)])
@pytest.mark.parametrize("language", ["zh-CN", "en"])
def test_the_console_has_a_word_for_every_value(values: str, language: str) -> None:
    name, path = SHOWN_BY[values]
    texts: Any = locale(language, name)
    for key in path.split("."):
        texts = texts[key]
    assert {value for value in values.split(", ") if value not in UNSAID} - set(texts) == set()


UNSAID = {"ended"}
"""A shift that ended as planned needs no word."""

AS_CALLED: Mapping[str, tuple[str, Mapping[Any, Words]]] = {
    "severity": ("kit", words.SEVERITIES),
    "level": ("kit", words.LEVELS),
    "incidentState": ("kit", words.INCIDENT_STATES),
    "siteKind": ("sites", words.SITE_KINDS),
    "state": ("roster", words.SHIFT_STATES),
    "condition": ("opening", words.OPENING),
    "post": ("kit", words.CALLED),
    "subject": ("kit", words.SUBJECTS),
    "answer": ("phone", words.ANSWERS),
}


@pytest.mark.parametrize("key", AS_CALLED)
def test_the_console_calls_a_value_as_the_messages_do(key: str) -> None:
    name, table = AS_CALLED[key]
    zh, en = locale("zh-CN", name)[key], locale("en", name)[key]
    same = {str(value): said for value, said in table.items() if str(value) in zh}
    assert len(same) >= len(table) - 1  # a station is nobody's role on a page
    assert {value: zh[value] for value in same} == {value: said.zh for value, said in same.items()}
    if key != "level":
        assert {value: en[value].lower() for value in same} == {value: said.en.lower() for value, said in same.items()}


@pytest.mark.parametrize(
    ("prefix", "table"), [("severity", words.SEVERITIES), ("state", words.INCIDENT_STATES), ("channel", words.CHANNELS)]
)
def test_a_report_calls_a_value_as_the_messages_do(prefix: str, table: Mapping[str, Words]) -> None:
    for value, said in table.items():
        if f"{prefix}.{value}" in CHINESE:
            assert CHINESE[f"{prefix}.{value}"] == said.zh
            assert ENGLISH[f"{prefix}.{value}"] == said.en


def test_what_is_for_machines_would_be_found() -> None:
    """The negative control: the sentences that were shown before."""
    for text in (
        "有 duty_chief 未接班，请填写原因（reason）。",
        "see `errors`",
        "Come back at 2026-11-23T08:00:00+00:00.",
        "550 5.1.1 <a@b> User unknown",
        "发送 enabled: true",
        "monitoring_centre",
        "No 01a228ec-ac5e-7458-a676-13b0cb0538e5",
    ):
        assert machine_words(text), text
    assert machine_words("请联系值班长，电话 010-65529988。例如 li.wei@example.com") == []
