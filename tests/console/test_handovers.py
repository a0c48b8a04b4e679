"""A handover in two browsers: the outgoing chief at a desktop computer, the incoming one on a phone."""

from collections.abc import Callable

from farwatch_town import Town, eventually
from handing import about_to_end, handovers, nothing_open, open_items
from playwright.sync_api import expect
from visitor import PageAs, Visit


def test_two_chiefs_hand_over_item_by_item_and_the_second_signature_seals_it(
    page_as: PageAs, visit: Visit, found: Callable[[str], Town]
) -> None:
    town = found("relay")
    nothing_open(town)
    relief = about_to_end(town)
    goes = page_as(town)
    handover = eventually(lambda: handovers(town), "the handover that the clock drafts")[0]
    goes.opens(f"/handovers/{handover['id']}")
    goes.page.get_by_label("内容", exact=True).fill("机房钥匙 3 把")
    goes.clicks("添加", exact=True)
    expect(goes.page.get_by_role("listitem", name="机房钥匙 3 把")).to_be_visible()
    goes.pictured("handover-zh-desktop-light", whole=True)
    assert goes.barriers() == []
    goes.clicks("提交接班人确认")
    comes = visit(phone=True, language="en")
    comes.signed_in(relief["code"], "a long enough password")
    comes.opens(f"/m/handovers/{handover['id']}")
    count = len(open_items(town, handover["id"]))
    expect(comes.page.get_by_text(f"Item 1 of {count}")).to_be_visible()
    comes.pictured("handover-en-phone-light", whole=True)
    assert comes.barriers() == []
    for number in range(1, count + 1):
        expect(comes.page.get_by_text(f"Item {number} of {count}")).to_be_visible()
        comes.clicks("Accept", exact=True)
    expect(comes.page.get_by_text(f"All {count} items accepted")).to_be_visible()
    comes.clicks("I am fit for duty")
    comes.clicks("Sign", exact=True)
    expect(goes.page.get_by_text("接班 赵接班 已签字")).to_be_visible()
    goes.clicks("签字", exact=True)
    goes.confirms("确定")
    expect(goes.page.get_by_text("已封存").first).to_be_visible()
    goes.pictured("handover-sealed-zh-desktop-light", whole=True)
    goes.opens("/handovers")
    goes.expect_row_visible("赵接班", "已封存")
    goes.pictured("handovers-zh-desktop-light")
    assert goes.barriers() == []
