"""What the system knows of the monitoring devices that an item looks at, as a suggestion of its answer (R-4.1.2b)."""

from collections.abc import Mapping, Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.words import Words
from monitoring_svc.checklists.domain import Content, Item, ItemKind
from monitoring_svc.devices import phrasing, repository
from monitoring_svc.devices.domain import State
from monitoring_svc.devices.models import Device
from monitoring_svc.inspections.models import Inspection
from monitoring_svc.inspections.schemas import SuggestionRead
from monitoring_svc.projections import sites
from monitoring_svc.test_alarms import phrasing as test_phrasing
from monitoring_svc.test_alarms import repository as test_alarms
from monitoring_svc.test_alarms.domain import State as TestState
from monitoring_svc.test_alarms.models import TestAlarm

NOT_TESTED = Words("尚未试报警", "no test alarm was made yet")


async def of(session: AsyncSession, inspection: Inspection, content: Content) -> Mapping[str, SuggestionRead]:
    """The suggestions by key of the item. Whoever answers confirms them, or finds otherwise."""
    looking = [(one, one.devices) for one in content.items if one.devices is not None]
    if not looking:
        return {}
    there = await repository.in_use(session, inspection.site_id)
    tests: Sequence[TestAlarm] = ()
    if any(item.test_alarm for item, _ in looking):
        tests = await test_alarms.of_inspection(session, inspection.id)
    zone = await sites.timezone(session, inspection.site_id)
    found = {}
    for item, devices in looking:
        meant = [one for one in there if devices.means(one.kind, one.code)]
        found[item.key] = _suggested(item, meant)
        if item.test_alarm and meant:
            made = [one for one in tests if one.item == item.key]
            found[item.key] = _tested(found[item.key], meant, made, zone)
    return found


def _suggested(item: Item, devices: Sequence[Device]) -> SuggestionRead:
    named = [(one.code, one.state) for one in devices if one.state != State.OK]
    bad = [code for code, state in named if state != State.MAINTENANCE]
    said = phrasing.suggestion(len(devices), named)
    found = {"total": len(devices), "bad": len(bad), "zh": said.zh, "en": said.en}
    if not devices:
        return SuggestionRead(value=None, **found)
    if item.kind is ItemKind.READING:
        return SuggestionRead(value=len(bad), **found)
    return SuggestionRead(value="fail" if bad else "pass", **found)


def _tested(known: SuggestionRead, devices: Sequence[Device], tests: Sequence[TestAlarm], zone: str) -> SuggestionRead:
    """The suggestion where a test alarm decides: of each device the newest counts, and none claims nothing."""
    codes = {one.id: one.code for one in devices}
    newest = {one.device_id: one for one in tests if one.device_id in codes}
    said = [test_phrasing.result(one, codes[one.device_id], zone) for one in newest.values()] or [NOT_TESTED]
    states = {one.state for one in newest.values()}
    value = "fail" if TestState.FAILED in states else "pass" if states == {TestState.PASSED} else None
    text = {"zh": "；".join(one.zh for one in said), "en": "; ".join(one.en for one in said)}
    return known.model_copy(update={"value": value, **text})
