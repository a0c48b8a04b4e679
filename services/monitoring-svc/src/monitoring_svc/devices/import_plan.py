"""What a spreadsheet of monitoring devices means for the register: what is new, what changes, what is wrong."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self
from uuid import UUID

from pydantic import ValidationError

from contracts.words import DEVICE_KINDS, SEVERITIES, Words
from monitoring_svc.devices.domain import Kind
from monitoring_svc.devices.errors import RecorderUnfit
from monitoring_svc.devices.models import Device
from monitoring_svc.devices.schemas import DeviceCreate
from monitoring_svc.projections.models import Site
from monitoring_svc.projections.sites import SiteClosed
from svckit.core.ids import uuid7
from svckit.spreadsheets import Columns, Planned, Row, second_ones

COLUMNS = Columns(
    headings={
        "site": ("站点", "Site"),
        "code": ("设备编码", "Code"),
        "name": ("设备名称", "Name"),
        "kind": ("类型", "Kind"),
        "place": ("位置", "Place"),
        "recorder": ("所属录像机", "Recorder"),
        "channel": ("通道", "Channel"),
        "criticality": ("重要程度", "Severity while offline"),
        "offline_after_s": ("离线判定秒数", "Offline after, seconds"),
    },
    needed=("site", "code", "name", "kind"),
    other_headings={"编码": "code", "编号": "code", "名称": "name", "设备类型": "kind", "录像机": "recorder"},
    half_width=frozenset({"code", "recorder", "channel", "offline_after_s"}),
    example={
        "zh": ["站点代码", "cam-01", "大门摄像机", "摄像机", "一层大门", "", "1", "重要", "90"],
        "en": ["site code", "cam-01", "Camera at the gate", "camera", "Gate", "", "1", "major", "90"],
    },
)
COLUMN_OF = {"recorder_id": "recorder"}
_FIELDS = ("name", "kind", "place", "recorder_id", "channel", "criticality", "offline_after_s")
_CRITICALITIES = {code: SEVERITIES[code] for code in ("critical", "major", "minor")}
Key = tuple[UUID, str]


@dataclass(frozen=True, slots=True)
class Known:
    """What there is: sites by code and by name, casefolded; their devices in use, by site and code."""

    sites: Mapping[str, Site]
    devices: Mapping[Key, Device]

    @classmethod
    def of(cls, sites: Iterable[Site], devices: Iterable[Device]) -> Self:
        """A name that two sites have means none of them."""
        rows = list(sites)
        names = [one.name.casefold() for one in rows]
        by_name = {one.name.casefold(): one for one in rows if names.count(one.name.casefold()) == 1}
        by_word = by_name | {one.code.casefold(): one for one in rows}
        return cls(by_word, {(one.site_id, one.code): one for one in devices})


def plan(rows: Sequence[Row], known: Known) -> list[Planned]:
    """Each row by itself, no two of one device, and each recorder one that there is or that the file brings."""
    planned = [_planned(row, known) for row in rows]
    keyed = [(one.key, one) for one in planned if one.key is not None]
    for one, line in second_ones(keyed):
        one.refuse(
            "code",
            "code-twice",
            f"This code of the site stands in line {line}, too. Keep one line for each device.",
            f"第 {line} 行已有该站点的相同编码，每台设备只保留一行。",
        )
    _find_recorders(keyed, known)
    for one in planned:
        if one.outcome != "wrong":
            _compare(one, known.devices.get(one.key))
    return planned


def _planned(row: Row, known: Known) -> Planned:
    one = Planned(row)
    one.refuse_unreadable()
    one.values = {name: row.text(name) for name in ("name", "place", "channel") if row.text(name)}
    if row.text("offline_after_s"):
        one.values["offline_after_s"] = row.whole_number("offline_after_s")
    _read_site(one, known)
    _read_word(one, "kind", DEVICE_KINDS)
    _read_word(one, "criticality", _CRITICALITIES)
    _validate(one, known)
    return one


def _read_site(one: Planned, known: Known) -> None:
    written = one.row.text("site")
    site = known.sites.get(written.casefold())
    if not written:
        one.refuse("site", "missing", "Write the code of the site.", "请填写站点代码。")
    elif site is None:
        one.refuse(
            "site",
            "unknown-sites",
            f"There is no site {written} that you may see, or several have that name. Write its code.",
            f"没有您可以查看的站点{written}，或有多个站点同名。请填写站点代码。",
        )
    elif not site.active:
        one.refuse_as("site", SiteClosed())
    else:
        one.key = (site.id, one.row.text("code"))


def _read_word(one: Planned, column: str, words: Mapping[str, Words]) -> None:
    written = one.row.text(column)
    meant = {name.casefold(): code for code, said in words.items() for name in (code, said.zh, said.en)}
    if not written:
        return
    if written.casefold() in meant:
        one.values[column] = meant[written.casefold()]
    else:
        en, zh = ", ".join(said.en for said in words.values()), "、".join(said.zh for said in words.values())
        one.refuse(column, f"unknown-{column}", f"Write one of: {en}.", f"请填写其中之一：{zh}。")


def _validate(one: Planned, known: Known) -> None:
    """The rules of single values, as for a device that is registered by hand; one on file may keep its own."""
    values = one.values
    written = one.row.text("code")
    whole: dict[str, Any] = {"site_id": str(uuid7()), **({"code": written} if written else {}), **values}
    on_file = known.devices.get(one.key)
    if on_file is not None:
        whole = {"name": on_file.name, "kind": on_file.kind, **whole}
    try:
        checked = DeviceCreate.model_validate(whole)
    except ValidationError as error:
        one.refuse_invalid(error, COLUMNS.headings.keys() - {mistake.loc[1] for mistake in one.mistakes})
        return
    one.values = {name: getattr(checked, name) for name in values}


def _find_recorders(keyed: Sequence[tuple[Key, Planned]], known: Known) -> None:
    """The recorder of a row is one of its site that is in use, or that the file registers; never itself."""
    brought = {key for key, one in keyed if one.values.get("kind") == Kind.RECORDER}
    for (site_id, code), one in keyed:
        written = one.row.text("recorder")
        if not written:
            continue
        there = known.devices.get((site_id, written))
        fits = (site_id, written) in brought or (there is not None and there.kind == Kind.RECORDER)
        if written == code or not fits:
            one.refuse_as("recorder", RecorderUnfit())
        else:
            one.values["recorder_id"] = there.id if there is not None else (site_id, written)


def _compare(one: Planned, on_file: Device | None) -> None:
    if on_file is None:
        return
    unlike = {name for name in _FIELDS if name in one.values and one.values[name] != getattr(on_file, name)}
    one.values = {name: one.values[name] for name in _FIELDS if name in unlike}
    one.outcome = "changed" if unlike else "unchanged"
