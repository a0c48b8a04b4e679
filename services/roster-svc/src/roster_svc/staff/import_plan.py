"""What a spreadsheet of people means for the roster: who is new, who changes, and which cells are wrong. Pure."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from pydantic import ValidationError

from contracts.roles import EVERYONE
from contracts.words import CALLED
from roster_svc.staff.schemas import StaffCreate
from svckit.spreadsheets import Planned, Row, second_ones

_LANGUAGES = {"中文": "zh-CN", "zh-cn": "zh-CN", "zh": "zh-CN", "chinese": "zh-CN", "英文": "en", "en": "en"}
_LANGUAGES |= {"english": "en", "英语": "en"}


@dataclass(frozen=True, slots=True)
class Known:
    """What the names in the sheet may mean: by casefolded code or name."""

    roles: Mapping[str, str]
    sites: Mapping[str, UUID]

    @classmethod
    def of(cls, posts: Iterable[tuple[str, str, str]], sites: Iterable[tuple[UUID, str, str]]) -> "Known":
        """``posts``: code, Chinese and English name; ``sites``: id, code and name. A name of two sites means none."""
        roles: dict[str, str] = {name.casefold(): role for role in EVERYONE for name in (role, *CALLED[role])}
        roles |= {name.casefold(): code for code, *names in posts for name in (code, *names)}
        rows = list(sites)
        often = Counter(name.casefold() for _, _, name in rows)
        by_name = {name.casefold(): id_ for id_, _, name in rows if often[name.casefold()] == 1}
        return cls(roles, by_name | {code.casefold(): id_ for id_, code, _ in rows})


def plan(rows: Sequence[Row], known: Known) -> list[Planned]:
    """Each row by itself, and no two of one person."""
    planned = [_planned(row, known) for row in rows]
    for one, line in second_ones((one.code, one) for one in planned if one.code):
        _refuse_second(one, line)
    return planned


def _refuse_second(one: Planned, line: int) -> None:
    one.refuse(
        "code",
        "code-twice",
        f"This code stands in line {line}, too. Keep one line for each person.",
        f"第 {line} 行已有相同工号，每人只保留一行。",
    )


def _planned(row: Row, known: Known) -> Planned:
    one = Planned(row)
    one.refuse_unreadable()
    one.values = {name: row.text(name) for name in ("code", "name", "phone", "email") if row.text(name)}
    _read_roles(one, known)
    _read_sites(one, known)
    _read_language(one)
    _validate(one)
    return one


def _read_roles(one: Planned, known: Known) -> None:
    found = [(part, known.roles.get(part.casefold())) for part in one.row.parts("roles")]
    unknown = [part for part, role in found if role is None]
    if unknown:
        one.refuse(
            "roles",
            "unknown-roles",
            f"There is no role or post {', '.join(unknown)}. Write the name or the code as Set-up shows it.",
            f"没有名为{'、'.join(unknown)}的角色或岗位。请按“设置”中的名称或代码填写。",
        )
    elif found:
        one.values["roles"] = list(dict.fromkeys(role for _, role in found if role))


def _read_sites(one: Planned, known: Known) -> None:
    found = [(part, known.sites.get(part.casefold())) for part in one.row.parts("sites")]
    unknown = [part for part, site in found if site is None]
    if unknown:
        one.refuse(
            "sites",
            "unknown-sites",
            f"There is no site {', '.join(unknown)} that you may see, or several have that name. Write its code.",
            f"没有您可以查看的站点{'、'.join(unknown)}，或有多个站点同名。请填写站点代码。",
        )
    elif found:
        one.values["site_ids"] = sorted({site for _, site in found if site})


def _read_language(one: Planned) -> None:
    written = one.row.text("language")
    if not written:
        return
    language = _LANGUAGES.get(written.casefold())
    if language is None:
        one.refuse("language", "unknown-language", "Write zh-CN or en.", "请填写“中文”或“英文”。")
    else:
        one.values["language"] = language


def _validate(one: Planned) -> None:
    """The rules of single values, as for a person who is registered by hand."""
    whole = {"roles": [], **one.values}
    try:
        checked = StaffCreate.model_validate({**whole, "site_ids": [str(id_) for id_ in whole.get("site_ids", [])]})
    except ValidationError as error:
        one.refuse_invalid(error)
        return
    one.values = {name: getattr(checked, name) for name in one.values}


def unlike(values: Mapping[str, Any], person: Any) -> dict[str, Any]:
    """What of ``values`` differs from what is on file."""
    return {name: value for name, value in values.items() if _comparable(value) != _comparable(getattr(person, name))}


def _comparable(value: Any) -> Any:
    return frozenset(value) if isinstance(value, list | tuple) else value


def without_needed(one: Planned, *, is_new: bool) -> None:
    """A new person needs a role; who is on file may keep theirs."""
    if is_new and "roles" not in one.values and one.outcome != "wrong":
        one.refuse("roles", "missing", "Write at least one role or post.", "请至少填写一个角色或岗位。")
