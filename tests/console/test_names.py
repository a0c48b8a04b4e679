"""Names and titles of others: however long, and whatever they hold, they break no page."""

import json

import pytest
from addresses import PAGES
from farwatch_town import Run, Town
from playwright.sync_api import Route, expect
from test_every_page import settled
from visitor import DESKTOP, PHONE, PageAs, Visitor, fresh, opened

UNBROKEN = "Wulanchabu_Data_Centre_Building_7_Cold_Aisle_Containment_00x"
TURNED = "冷通道\u202e温度过高\u2066"
assert len(UNBROKEN) == 60


@pytest.fixture(scope="module")
def long(run: Run) -> Town:
    """A site whose every name is long and has no place to break."""
    town = Town.founded(run, fresh("long"), series=1)
    at = run.call("GET", f"/roster/v1/sites/{town.site_id}")
    run.call("PATCH", f"/roster/v1/sites/{at['id']}", {"name": UNBROKEN})
    for person in run.items("/roster/v1/staff", site_id=town.site_id):
        run.call("PATCH", f"/roster/v1/staff/{person['id']}", {"name": UNBROKEN})
    town.ready_to_notify()
    return town


def pages_of(town: Town) -> dict[str, str]:
    """Every page, and those about one thing."""
    incident = opened(town, UNBROKEN)
    return {
        **PAGES,
        "site": f"/sites/{town.site_id}",
        "incident": f"/incidents/{incident}",
        "phone-incident": f"/m/incidents/{incident}",
        "policy": f"/policies?site={town.site_id}",
    }


def wider_than_the_screen(visitor: Visitor) -> list[str]:
    """What stands out of the screen to the right and cannot be scrolled to within a part of its own."""
    found: list[str] = visitor.page.evaluate(
        """() => {
          const wide = document.documentElement.clientWidth;
          const scrolls = (one) => {
            for (let at = one; at && at !== document.body; at = at.parentElement)
              if (/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowX)) return true;
            return false;
          };
          const out = [...document.querySelectorAll('body *')].filter((one) => {
            const { right, width } = one.getBoundingClientRect();
            return width > 0 && right > wide + 1 && !scrolls(one);
          });
          const whole = document.documentElement.scrollWidth > wide ? ['the page'] : [];
          const named = (one) => `${one.tagName}.${one.className}: ${one.textContent.slice(0, 50)}`;
          return whole.concat(out.slice(0, 5).map(named));
        }"""
    )
    return found


@pytest.mark.parametrize("phone", [True, False], ids=["390", "1440"])
def test_a_name_that_nowhere_breaks_breaks_no_page(page_as: PageAs, long: Town, phone: bool) -> None:
    visitor = page_as("admin")
    visitor.page.set_viewport_size(PHONE if phone else DESKTOP)
    wrong = {}
    for name, address in pages_of(long).items():
        settled(visitor.opens(address)).pictured(f"long-{name}-{'phone' if phone else 'desktop'}")
        if found := wider_than_the_screen(visitor):
            wrong[name] = found
    assert wrong == {}


def test_a_title_that_would_turn_the_page_is_shown_as_it_was_typed(hq: Visitor, town: Town) -> None:
    incident_id = opened(town, "待替换的标题")

    def turned(route: Route) -> None:
        answer = route.fetch()
        body = json.dumps(answer.json(), ensure_ascii=False).replace("待替换的标题", TURNED)
        route.fulfill(response=answer, body=body)

    hq.page.route("**/api/incident/v1/incidents*/**", turned)
    hq.opens(f"/incidents/{incident_id}")
    expect(hq.page.get_by_role("heading", name="冷通道温度过高")).to_be_visible()
    assert "\u202e" not in hq.page.content()
    assert "\u2066" not in hq.page.title()
    hq.page.unroute_all(behavior="ignoreErrors")  # the page asks again and again
