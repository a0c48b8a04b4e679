"""The headers that keep a browser from being used against its owner: on every answer, by service and by front door."""

import pytest
from farwatch_town import Run
from outsider import Outsider

from farwatch_local.databases import SERVICES

pytestmark = [pytest.mark.xdist_group("e2e"), pytest.mark.timeout(180)]

ANSWERS = {
    "data": "/api/roster/v1/sites",
    "a refusal": "/api/roster/v1/sites/x",
    "nothing here": "/api/roster/v1/nothing",
    "no such service": "/api/payroll/v1/wages",
    "no such method": "/api/incident/v1/stream",
    "a document": "/api/notify/v1/openapi.json",
    "keys": "/api/roster/v1/auth/jwks.json",
    "an acknowledge page": "/api/notify/v1/ack/x",
    "a page that asks": "/api/notify/v1/answer/x",
}
PAGES = ("/", "/local/", "/login", *(f"/api/{service}/v1/docs" for service in SERVICES))


@pytest.mark.parametrize("path", ANSWERS.values(), ids=ANSWERS.keys())
def test_every_answer_of_the_api_is_kept_by_nobody_and_framed_by_nobody(hq: Outsider, path: str) -> None:
    method = "POST" if path.endswith("/stream") else "GET"
    headers = hq.send(method, path.removeprefix("/api")).headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] in {"no-referrer", "same-origin"}
    assert "no-store" in headers["Cache-Control"]
    assert headers["X-Frame-Options"] in {"DENY", "SAMEORIGIN"}
    assert "server" not in headers


@pytest.mark.parametrize("path", PAGES)
def test_pages_run_no_script_but_our_own_files(hq: Outsider, path: str) -> None:
    answer = hq.http.get(path, follow_redirects=True)
    policy = {words.split()[0]: words.split()[1:] for words in answer.headers["Content-Security-Policy"].split(";")}
    assert policy.get("script-src", policy["default-src"]) in (["'self'"], ["'none'"])
    assert policy["frame-ancestors"] == ["'none'"]
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "<script>" not in answer.text


def test_browsers_are_told_to_insist_on_tls_only_where_tls_is(run: Run, hq: Outsider) -> None:
    assert "Strict-Transport-Security" not in hq.http.get("/local/").headers
    behind_tls = hq.http.get("/local/", headers={"X-Forwarded-Proto": "https"})
    assert behind_tls.headers["Strict-Transport-Security"].startswith("max-age=31536000")
