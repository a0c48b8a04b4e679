"""People sign in with their company's account, at a real Keycloak (ARCHITECTURE §7, R-9.2)."""

import os
from collections.abc import Callable, Iterator
from urllib.parse import parse_qs, urlsplit

import keycloak
import pytest
from farwatch_town import Run, a_run
from playwright.sync_api import Browser, Page, Request, expect
from visitor import Language, Theme, Visitor

from svckit.testing.ports import free_port

Visit = Callable[..., Visitor]
BOARD = "值守总览"
PEOPLE = {"meimei": ["ops-admins"], "stranger": ["cooks"]}


@pytest.fixture(scope="module")
def run() -> Iterator[Run]:
    """A Farwatch that knows the company's issuer, and the issuer."""
    try:
        keycloak.distribution()
    except keycloak.KeycloakMissing as error:
        if os.environ.get("CI"):
            raise
        pytest.skip(str(error))
    port = free_port()
    settings = {
        "FW_OIDC_ISSUER": f"http://127.0.0.1:{port}/realms/{keycloak.REALM}",
        "FW_OIDC_CLIENT_ID": "farwatch-console",
        "FW_OIDC_ROLES_CLAIM": "realm_access.roles",
        "FW_OIDC_ROLES_MAP": '{"ops-admins": "hq_admin"}',
    }
    with a_run("company", console=True, settings=settings) as run, keycloak.running(port, run.url, PEOPLE):
        site = {"code": "company", "name": "企业站点", "kind": "data_centre", "timezone": "Asia/Shanghai"}
        run.call("POST", "/roster/v1/sites", site)  # where there is none, whoever may is led to set it up
        yield run


@pytest.fixture
def visit(browser: Browser, run: Run) -> Iterator[Callable[[], Visitor]]:
    """One visitor in a browser of their own."""
    with Visitor.arrived(browser, run) as visitor:
        yield lambda: visitor


def _by_company_account(page: Page, username: str) -> None:
    page.get_by_role("button", name="使用企业账号登录").click()
    page.wait_for_url("**/realms/company/**")
    page.locator("input[name=username]").fill(username)
    page.locator("input[name=password]").fill(username[::-1])
    page.locator("[type=submit]").click()


def _is_refresh(request: Request) -> bool:
    return parse_qs(request.post_data or "").get("grant_type") == ["refresh_token"]


def _is_exchange(request: Request) -> bool:
    return parse_qs(request.post_data or "").get("grant_type") == ["authorization_code"]


def test_a_person_of_the_company_is_led_to_the_issuer_and_back_to_where_they_wanted(visit: Visit) -> None:
    page = visit().opens("/?severity=critical").page
    page.wait_for_url("**/sign-in?next=*")
    _by_company_account(page, "meimei")
    page.wait_for_url(f"{visit().run.url}/?severity=critical")
    expect(page.get_by_role("heading", name=BOARD)).to_be_visible()
    kept = page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie, location.href])")
    assert "eyJ" not in kept, "no token is kept where it could be found"


def test_the_issuers_roles_are_translated_before_the_console_reads_them(visit: Visit) -> None:
    """An administrator's button: the provider's `ops-admins` is our `hq_admin`."""
    page = visit().opens("/sign-in?next=/roster").page
    _by_company_account(page, "meimei")
    expect(page.get_by_role("button", name="新建班次", exact=True)).to_be_visible()


def test_the_token_is_renewed_without_the_person_noticing(visit: Visit) -> None:
    page = visit().opens("/sign-in").page
    _by_company_account(page, "meimei")
    expect(page.get_by_role("heading", name=BOARD)).to_be_visible()
    with page.expect_request(_is_refresh, timeout=2_000 * keycloak.TOKEN_LIFE_S) as renewal:
        pass
    assert renewal.value.response().status == 200
    expect(page.get_by_role("heading", name=BOARD)).to_be_visible()


def test_a_reload_asks_the_issuer_and_no_password(visit: Visit) -> None:
    page = visit().opens("/sign-in").page
    _by_company_account(page, "meimei")
    expect(page.get_by_role("heading", name=BOARD)).to_be_visible()
    page.evaluate("sessionStorage.removeItem('farwatch.oidc.left')")  # as if they had come a while ago
    page.reload()
    expect(page.get_by_role("heading", name=BOARD)).to_be_visible()


def test_a_phone_that_starts_without_a_network_shows_what_it_kept_and_then_asks_the_issuer(visit: Visit) -> None:
    visitor = visit()
    page = visitor.opens("/sign-in?next=/m/inspections").page
    _by_company_account(page, "meimei")
    page.wait_for_url("**/m/inspections")
    heading = page.get_by_role("heading", name="我的检查")
    expect(heading).to_be_visible()
    visitor.has_kept('["inspections","live"')
    page.evaluate("sessionStorage.removeItem('farwatch.oidc.left')")  # as if they had come a while ago
    visitor.context.set_offline(True)
    page.reload()
    expect(heading).to_be_visible()
    with page.expect_response(lambda answer: _is_exchange(answer.request)) as exchange:
        visitor.context.set_offline(False)
    assert exchange.value.status == 200
    page.wait_for_url("**/m/inspections")
    expect(heading).to_be_visible()
    visitor.complaints.clear()  # the browser itself reports a lost network


def test_signing_out_ends_the_session_at_the_issuer_too(visit: Visit) -> None:
    page = visit().opens("/sign-in").page
    _by_company_account(page, "meimei")
    page.get_by_role("button", name="个人设置").click()
    page.get_by_role("menuitem", name="退出登录").click()
    page.wait_for_url("**/sign-in*")
    page.get_by_role("button", name="使用企业账号登录").click()
    expect(page.locator("input[name=password]")).to_be_visible()
    assert urlsplit(page.url).path.startswith("/realms/company/")


def test_an_account_without_a_role_here_is_told_so(visit: Visit) -> None:
    page = visit().opens("/sign-in").page
    _by_company_account(page, "stranger")
    page.wait_for_url(f"{visit().run.url}/sign-in*")
    expect(page.get_by_role("alert")).to_contain_text("没有角色")
    visit().complaints.clear()  # the browser itself reports the 403


@pytest.mark.parametrize("language", ["zh-CN", "en"])
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("phone", [False, True], ids=["desktop", "phone"])
def test_the_door_keeps_nobody_out(browser: Browser, run: Run, language: Language, theme: Theme, phone: bool) -> None:
    with Visitor.arrived(browser, run, language=language, theme=theme, phone=phone) as visitor:
        visitor.opens("/sign-in").page.locator("summary").click()
        expect(visitor.page.locator("input[name=username]")).to_be_visible()
        assert visitor.barriers() == []
        visitor.pictured(f"company-account-{language}-{'phone' if phone else 'desktop'}-{theme}")


def test_a_return_that_nobody_asked_for_signs_nobody_in(visit: Visit) -> None:
    page = visit().opens("/sign-in").page
    page.get_by_role("button", name="使用企业账号登录").click()
    page.wait_for_url("**/realms/company/**")
    page.goto("/sign-in?code=stolen&state=invented")
    expect(page.get_by_role("alert")).to_contain_text("企业账号未能登录")


def test_local_accounts_open_the_door_while_the_issuer_is_away(visit: Visit) -> None:
    visitor = visit()
    page = visitor.page
    page.route("**/realms/**", lambda route: route.abort())
    visitor.opens("/sign-in")
    page.get_by_role("button", name="使用企业账号登录").click()
    expect(page.get_by_role("alert").first).to_contain_text("没有响应")
    visitor.complaints.clear()  # the browser itself reports what was not answered
    page.get_by_text("使用本地账号", exact=True).click()
    found = visitor.run.credentials()
    page.locator("input[name=username]").fill(found["username"])
    page.locator("input[name=password]").fill(found["password"])
    page.locator("form button[type=submit]").click()
    expect(page.get_by_role("heading", name=BOARD)).to_be_visible()
