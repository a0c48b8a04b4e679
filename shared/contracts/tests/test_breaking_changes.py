"""Negative controls: every forbidden change turns the check red, and the allowed ones do not."""

import json
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Annotated, Any, Literal

import pytest
from pydantic import BaseModel, Field

from contracts.__main__ import main
from contracts.compatibility import breaks
from contracts.incidents import IncidentEscalated, IncidentOpened
from contracts.open_values import KNOWN_VALUES, known
from contracts.schemas import BrokenPromise, freeze, frozen, problems, schema_of, unfrozen

Schema = dict[str, Any]


class Person(BaseModel):
    """A piece of the event below."""

    name: str
    post: str | None = None


class Told(BaseModel):
    """As it was promised."""

    id: str
    level: Annotated[int, Field(ge=1, le=4)]
    state: Literal["accepted", "delivered"]
    people: tuple[Person, ...] = ()
    note: str | None = None
    late_s: float = 0.0
    via: Annotated[str, known("mail", "chat")] = "mail"


def promised() -> Schema:
    return Told.model_json_schema()


def broken(change: Callable[[Schema], object]) -> list[tuple[str, str]]:
    """The breaks that a change of the schema makes: where, and against which rule."""
    new = deepcopy(promised())
    change(new)
    return [(one.path, one.rule) for one in breaks(promised(), new)]


def test_the_same_schema_breaks_nothing() -> None:
    assert broken(lambda new: None) == []


class TestAllowed:
    def test_a_new_optional_field_with_a_default(self) -> None:
        class Newer(Told):
            by: str | None = None
            tags: tuple[str, ...] = ()

        assert breaks(promised(), Newer.model_json_schema()) == []

    def test_other_words(self) -> None:
        class Reworded(Told):
            """Quite other words."""

            note: str | None = Field(default=None, title="Remark", description="What they said")

        assert breaks(promised(), Reworded.model_json_schema()) == []

    def test_a_new_known_value_of_an_open_set(self) -> None:
        assert broken(lambda new: new["properties"]["via"][KNOWN_VALUES].append("voice")) == []

    def test_saying_what_is_known_of_a_text_that_was_open_before(self) -> None:
        assert broken(lambda new: new["properties"]["id"].update({KNOWN_VALUES: ["a"]})) == []


class TestForbidden:
    def test_a_known_value_that_is_known_no_more(self) -> None:
        found = broken(lambda new: new["properties"]["via"][KNOWN_VALUES].remove("chat"))
        assert found == [("via", "known value removed")]

    def test_closing_an_open_set(self) -> None:
        closed = {"type": "string", "enum": ["mail", "chat"], "default": "mail"}
        assert broken(lambda new: new["properties"].update(via=closed)) == [("via", "type changed")]

    def test_making_an_enum_an_open_set(self) -> None:
        """Readers of before refuse what is said beyond it."""
        opened = {"type": "string", KNOWN_VALUES: ["accepted", "delivered", "read"]}
        assert broken(lambda new: new["properties"].update(state=opened)) == [("state", "enum freed")]

    def test_making_it_one_that_has_forgotten_a_value(self) -> None:
        opened = {"type": "string", KNOWN_VALUES: ["accepted"]}
        found = broken(lambda new: new["properties"].update(state=opened))
        assert found == [("state", "enum freed"), ("state", "known value removed")]

    def test_removing_a_field(self) -> None:
        assert broken(lambda new: new["properties"].pop("note")) == [("note", "field removed")]

    def test_removing_a_field_of_a_part(self) -> None:
        found = broken(lambda new: new["$defs"]["Person"]["properties"].pop("post"))
        assert found == [("people[].post", "field removed")]

    def test_renaming_a_field(self) -> None:
        class Renamed(BaseModel):
            id: str
            level: Annotated[int, Field(ge=1, le=4)]
            outcome: Literal["accepted", "delivered"]
            people: tuple[Person, ...] = ()
            note: str | None = None
            late_s: float = 0.0
            via: Annotated[str, known("mail", "chat")] = "mail"

        found = [(one.path, one.rule) for one in breaks(promised(), Renamed.model_json_schema())]
        assert found == [("state", "field removed"), ("outcome", "required field added")]

    @pytest.mark.parametrize(
        ("field", "type_"),
        [("id", {"type": "integer"}), ("id", {"type": "string", "format": "uuid"}), ("late_s", {"type": "integer"})],
    )
    def test_retyping_a_field(self, field: str, type_: Schema) -> None:
        found = broken(lambda new: new["properties"].update({field: new["properties"][field] | type_}))
        assert found == [(field, "type changed")]

    def test_letting_a_field_be_null(self) -> None:
        nullable = {"anyOf": [{"type": "string"}, {"type": "null"}]}
        assert broken(lambda new: new["properties"].update(id=nullable)) == [("id", "type changed")]

    def test_a_null_that_is_no_longer_taken(self) -> None:
        assert ("note", "type changed") in broken(lambda new: new["properties"].update(note={"type": "string"}))

    def test_making_an_optional_field_required(self) -> None:
        assert broken(lambda new: new["required"].append("note")) == [("note", "optional became required")]

    def test_making_a_required_field_optional(self) -> None:
        assert broken(lambda new: new["required"].remove("id")) == [("id", "required became optional")]

    def test_adding_a_required_field(self) -> None:
        def change(new: Schema) -> None:
            new["properties"]["by"] = {"type": "string"}
            new["required"].append("by")

        assert broken(change) == [("by", "required field added")]

    @pytest.mark.parametrize("bound", [{"maximum": 3}, {"minimum": 2}, {"maximum": 5}, {"exclusiveMinimum": 0}])
    def test_tightening_or_loosening_a_bound(self, bound: Schema) -> None:
        assert broken(lambda new: new["properties"]["level"].update(bound)) == [("level", "bound changed")]

    @pytest.mark.parametrize("bound", [{"maxLength": 10}, {"pattern": "^x"}])
    def test_bounding_a_text(self, bound: Schema) -> None:
        assert broken(lambda new: new["properties"]["id"].update(bound)) == [("id", "bound changed")]

    def test_a_new_enum_value(self) -> None:
        assert broken(lambda new: new["properties"]["state"]["enum"].append("read")) == [("state", "enum value added")]

    def test_a_removed_enum_value(self) -> None:
        found = broken(lambda new: new["properties"]["state"]["enum"].remove("accepted"))
        assert found == [("state", "enum value removed")]

    def test_freeing_an_enum(self) -> None:
        assert broken(lambda new: new["properties"]["state"].pop("enum")) == [("state", "type changed")]

    def test_another_default(self) -> None:
        assert broken(lambda new: new["properties"]["late_s"].update(default=1.0)) == [("late_s", "default changed")]

    def test_another_kind_of_item(self) -> None:
        found = broken(lambda new: new["properties"]["people"].update(items={"type": "string"}))
        assert found == [("people[]", "type changed")]


class TestTheFiles:
    """The same through the files, as `make check` sees it: the model is today's, the promise was another."""

    @pytest.fixture
    def home(self, tmp_path: Path) -> Path:
        freeze(tmp_path)
        return tmp_path

    def alter(self, home: Path, change: Callable[[Schema], object]) -> None:
        path = home / IncidentEscalated.type / "v1.0.json"
        schema = json.loads(path.read_text(encoding="utf-8"))
        change(schema)
        path.write_text(json.dumps(schema), encoding="utf-8")

    def test_what_is_frozen_today_is_kept_today(self, home: Path) -> None:
        assert (problems(home), unfrozen(home), freeze(home)) == ([], [], [])

    @pytest.mark.parametrize(
        ("change", "complaint"),
        [
            (lambda old: old["properties"].update(gone={"type": "string"}), "gone: field removed"),
            (lambda old: old["properties"]["step"].update(type="string"), "step: type changed"),
            (lambda old: old["required"].remove("step"), "step: optional became required"),
            (lambda old: old["properties"]["level"].update(maximum=9), "level: bound changed"),
            (lambda old: old["properties"]["severity"]["enum"].remove("info"), "severity: enum value added"),
            (lambda old: old.update({"x-key": "site_id"}), "key changed"),
        ],
    )
    def test_a_broken_promise_is_named_and_cannot_be_frozen_over(
        self, home: Path, change: Callable[[Schema], object], complaint: str
    ) -> None:
        self.alter(home, change)
        (problem,) = problems(home)
        assert problem.startswith("incident.escalated v1.0: ")
        assert complaint in problem
        with pytest.raises(BrokenPromise, match=r"incident\.escalated v1\.0"):
            freeze(home)

    def test_an_enum_may_be_freed_where_that_is_a_declared_exception(self, home: Path) -> None:
        path = home / IncidentOpened.type / "v1.0.json"
        schema = json.loads(path.read_text(encoding="utf-8"))
        for name in ("source", "state"):
            field = schema["properties"][name]
            field["enum"] = field.pop(KNOWN_VALUES)
        path.write_text(json.dumps(schema), encoding="utf-8")
        assert [problem.partition(" (")[0] for problem in problems(home)] == ["incident.opened v1.0: state: enum freed"]

    def test_a_type_that_left_the_registry_is_missed(self, home: Path) -> None:
        (home / "incident.forgotten").mkdir()
        (home / "incident.forgotten" / "v1.0.json").write_text("{}", encoding="utf-8")
        assert problems(home) == ["incident.forgotten v1.0: the event type is gone from the registry"]

    def test_a_compatible_addition_becomes_a_revision_and_the_older_one_stays(self, home: Path) -> None:
        self.alter(home, lambda old: old["properties"].pop("summary"))
        (written,) = freeze(home)
        assert written == home / "incident.escalated" / "v1.1.json"
        revisions = [one.revision for one in frozen(home) if one.type == "incident.escalated"]
        assert revisions == [0, 1]

    def test_new_words_make_no_revision(self, home: Path) -> None:
        self.alter(home, lambda old: old.update(description="other words"))
        self.alter(home, lambda old: old["properties"]["title"].update(description="other words"))
        assert freeze(home) == []

    def test_a_field_called_title_is_no_word(self) -> None:
        without = deepcopy(schema_of(IncidentEscalated))
        del without["properties"]["title"]
        assert [str(one) for one in breaks(schema_of(IncidentEscalated), without)] == [
            "title: field removed (it must stay until the next major)"
        ]

    def test_a_stray_file_is_refused(self, home: Path) -> None:
        (home / "incident.escalated" / "notes.json").write_text("{}", encoding="utf-8")
        with pytest.raises(ValueError, match="no frozen schema"):
            frozen(home)


class TestTheCommand:
    def test_freezes_what_is_new_and_then_has_nothing_to_do(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        arguments = ["--schemas", str(tmp_path)]
        assert main(["check", *arguments]) == 1
        assert "incident.opened: not frozen yet" in capsys.readouterr().out
        assert main(["freeze", *arguments]) == 0
        assert "frozen incident.opened/v1.0.json" in capsys.readouterr().out
        assert (main(["check", *arguments]), main(["freeze", *arguments])) == (0, 0)
        assert capsys.readouterr().out == "0 problem(s)\n0 schema(s) written\n"

    def test_refuses_to_freeze_a_broken_promise(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (tmp_path / "incident.forgotten").mkdir()
        (tmp_path / "incident.forgotten" / "v1.0.json").write_text("{}", encoding="utf-8")
        assert main(["freeze", "--schemas", str(tmp_path)]) == 1
        assert "the event type is gone" in capsys.readouterr().out
