"""OpenAPI and the interactive page, from the service's own port."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shared.svckit.tests.web.conftest import Sample


async def test_openapi_tells_who_may_call_and_which_problems_come_back(sample: "Sample") -> None:
    async with sample.client() as caller:
        document = (await caller.get("/openapi.json")).json()
    assert document["openapi"] == "3.1.0"
    operation = document["paths"]["/api/sample/v1/notes/{note_id}"]["patch"]
    assert operation["security"] == [{"bearer": []}]
    assert operation["x-roles"] == ["writer"]
    assert set(operation["responses"]) >= {"200", "401", "403", "404", "409", "412", "413", "415", "422", "503"}
    problem = operation["responses"]["404"]["content"]["application/problem+json"]["schema"]
    assert problem == {"$ref": "#/components/schemas/Problem"}
    assert document["paths"]["/api/sample/v1/idle"]["get"]["security"] == []
    assert "HTTPValidationError" not in document["components"]["schemas"]


async def test_openapi_names_the_idempotency_key_where_it_works(sample: "Sample") -> None:
    async with sample.client() as caller:
        document = (await caller.get("/openapi.json")).json()
    post = document["paths"]["/api/sample/v1/notes"]["post"]
    assert "Idempotency-Key" in {parameter["name"] for parameter in post["parameters"]}
    get = document["paths"]["/api/sample/v1/notes"]["get"]
    assert "Idempotency-Key" not in {parameter["name"] for parameter in get["parameters"]}


async def test_the_page_needs_nobody_elses_server_and_no_inline_script(sample: "Sample") -> None:
    async with sample.client() as caller:
        page = await caller.get("/docs")
        assert page.status_code == 200
        assert "unsafe-inline" not in page.headers["content-security-policy"].split("style-src")[0]
        assert "<script>" not in page.text
        for file in re.findall(r'(?:src|href)="([^"]+)"', page.text):
            assert "//" not in file
            assert (await caller.get(f"/{file}")).status_code == 200
