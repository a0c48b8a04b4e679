"""Rule templates: shipped as data, previewed, and given to many series wholly or not at all."""

from typing import Any

import pytest

from contracts.anomalies import AnomalyDetected
from contracts.roles import Role
from monitoring_svc.rule_templates.domain import shipped
from svckit.core.ids import uuid7

from .conftest import Plant, ok

INLET = "gb50174-2017-inlet"
BATTERY = "gb50174-2017-battery"


async def apply(plant: Plant, template: str, *series: str, **more: Any) -> Any:
    body = {"site_id": str(plant.site_id), "series": list(series), **more}
    return await plant.people.post(f"/rule-templates/{template}/apply", json=body)


async def rules(plant: Plant) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = ok(await plant.people.get("/rules", params={"limit": 200}))["items"]
    return items


def test_every_shipped_rule_makes_sense_and_says_where_it_is_from() -> None:
    assert len({one.code for one in shipped()}) == len(shipped())
    for template in shipped():
        assert template.rules
        for text in (template.name, template.basis):
            assert text.zh
            assert text.en
        for rule in template.rules:
            assert rule.figures is not None


@pytest.mark.clause("R-2.2.3d", part="limits of the standard")
async def test_each_kind_of_room_is_held_to_its_limits_of_gb_50174(plant: Plant) -> None:
    await plant.series("inlet.temperature")
    await plant.series("inlet.humidity", unit="%", kind="humidity")
    await plant.series("battery.temperature")
    ok(await apply(plant, INLET, "inlet.temperature", "inlet.humidity"))
    ok(await apply(plant, BATTERY, "battery.temperature"))
    told = sorted((rule["series"], rule["operator"], rule["limit"], rule["severity"]) for rule in await rules(plant))
    assert told == [
        ("battery.temperature", "<", 20.0, "minor"),
        ("battery.temperature", ">", 30.0, "major"),
        ("inlet.humidity", ">", 60.0, "minor"),
        ("inlet.temperature", "<", 18.0, "minor"),
        ("inlet.temperature", ">", 27.0, "major"),
        ("inlet.temperature", ">", 30.0, "critical"),
    ]
    await plant.post(("inlet.temperature", plant.now(minutes=-10), 29.0), ("inlet.temperature", plant.now(), 29.0))
    assert [event.limit for event in await plant.svc.published(AnomalyDetected)] == [27.0]


async def test_a_preview_says_who_gets_what_and_makes_nothing(plant: Plant) -> None:
    await plant.series("a.temperature")
    await plant.series("b.door", unit="", kind="door")
    seen = ok(await apply(plant, INLET, "a.temperature", "b.door", dry_run=True))
    assert (seen["dry_run"], seen["created"], {one["series"] for one in seen["items"]}) == (True, 3, {"a.temperature"})
    assert await rules(plant) == []


async def test_the_same_again_makes_none_and_a_retired_rule_is_made_anew(plant: Plant) -> None:
    await plant.series("a.temperature")
    assert ok(await apply(plant, INLET, "a.temperature"))["created"] == 3
    again = ok(await apply(plant, INLET, "a.temperature"))
    assert (again["created"], again["existing"], len(await rules(plant))) == (0, 3, 3)
    (first, *_) = await rules(plant)
    await plant.people.delete(f"/rules/{first['id']}")
    assert ok(await apply(plant, INLET, "a.temperature"))["created"] == 1


async def test_silence_of_any_series_is_counted_from_when_the_template_was_given(plant: Plant) -> None:
    await plant.series("x", kind="anything")
    ok(await apply(plant, "silence", "x"))
    await plant.svc.fast_forward(minutes=4)
    assert await plant.svc.published(AnomalyDetected) == []
    await plant.svc.fast_forward(minutes=2)
    assert [event.kind for event in await plant.svc.published(AnomalyDetected)] == ["no_data"]


async def test_one_unknown_series_means_that_no_rule_is_made(plant: Plant) -> None:
    await plant.series("a.temperature")
    answer = await apply(plant, INLET, "a.temperature", "nobody")
    assert (answer.status_code, answer.json()["type"]) == (422, "urn:farwatch:problem:series-unknown")
    assert await rules(plant) == []


async def test_templates_are_listed_for_a_type_of_site(plant: Plant) -> None:
    everywhere = {"contacts", "silence"}
    office = ok(await plant.people.get("/rule-templates", params={"site_type": "office"}))["items"]
    assert {one["code"] for one in office} == everywhere
    assert len(ok(await plant.people.get("/rule-templates"))["items"]) == len(shipped())


async def test_what_is_not_there_is_refused(plant: Plant) -> None:
    await plant.series("a.temperature")
    assert (await apply(plant, "no-such", "a.temperature")).status_code == 404
    foreign = plant.svc.as_user([Role.HQ_EXECUTIVE], sites=[uuid7()])
    body = {"site_id": str(plant.site_id), "series": ["a.temperature"]}
    assert (await foreign.post(f"/rule-templates/{INLET}/apply", json=body)).status_code == 404


async def test_a_thousand_series_get_their_rules_in_one_request(plant: Plant) -> None:
    rows = [{"key": f"s{number}.temperature", "unit": "℃", "kind": "temperature"} for number in range(1_000)]
    ok(await plant.people.put("/series", json={"site_id": str(plant.site_id), "series": rows}))
    done = ok(await apply(plant, INLET, *(row["key"] for row in rows)))
    assert done["created"] == 3_000
