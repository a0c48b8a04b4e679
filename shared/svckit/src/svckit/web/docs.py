"""Interactive documentation from the installed Swagger UI: no CDN, no inline script, so it works offline under CSP.

Swagger UI 5, which reads OpenAPI 3.1, comes as files in the wheel ``fastapi-offline``; its code is not used.
"""

import importlib.util
import json
from pathlib import Path

from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.staticfiles import StaticFiles

from svckit.web import openapi
from svckit.web.runtime import ServiceDefinition

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "connect-src 'self'; frame-ancestors 'none'"
)
_PAGE = """<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>{title}</title>
<link rel="stylesheet" href="docs-assets/swagger-ui.css"><link rel="icon" href="docs-assets/favicon.png"></head>
<body><div id="swagger-ui"></div>
<script src="docs-assets/swagger-ui-bundle.js"></script><script src="docs-init.js"></script></body>
</html>
"""
_SCRIPT = """window.ui = SwaggerUIBundle({
  url: "openapi.json", dom_id: "#swagger-ui", deepLinking: true, persistAuthorization: true,
  presets: [SwaggerUIBundle.presets.apis], layout: "BaseLayout"
});
"""


def install(app: FastAPI, service: ServiceDefinition) -> None:
    """Add ``openapi.json``, ``docs`` and its files below the service's prefix."""
    prefix = service.prefix

    async def document(request: Request) -> Response:
        request.state.route = f"{prefix}/openapi.json"
        return Response(_document(request.app, service), media_type="application/json")

    async def page(request: Request) -> Response:
        request.state.route = f"{prefix}/docs"
        return HTMLResponse(_PAGE.format(title=service.title), headers={"Content-Security-Policy": _POLICY})

    async def script(request: Request) -> Response:
        request.state.route = f"{prefix}/docs-init.js"
        return Response(_SCRIPT, media_type="text/javascript")

    app.add_route(f"{prefix}/openapi.json", document, include_in_schema=False)
    app.add_route(f"{prefix}/docs", page, include_in_schema=False)
    app.add_route(f"{prefix}/docs-init.js", script, include_in_schema=False)
    app.mount(f"{prefix}/docs-assets", StaticFiles(directory=_assets()))


def _assets() -> Path:
    found = importlib.util.find_spec("fastapi_offline")
    if found is None or found.origin is None:
        raise ModuleNotFoundError("fastapi-offline")
    return Path(found.origin).parent / "static"


def _document(app: FastAPI, service: ServiceDefinition) -> bytes:
    if not hasattr(app.state, "openapi_document"):
        app.state.openapi_document = json.dumps(openapi.generate(app, service), ensure_ascii=False).encode()
    document: bytes = app.state.openapi_document
    return document
