"""`/livez`, `/readyz`, `/vitalz`, `/metrics`: at the root of the service's own port, not behind the gateway."""

from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from svckit.host.health_facts import failures, vitals
from svckit.web.runtime import Runtime


def install(app: Starlette) -> None:
    """Add the four routes."""
    app.add_route("/livez", livez, include_in_schema=False)
    app.add_route("/readyz", readyz, include_in_schema=False)
    app.add_route("/vitalz", vitalz, include_in_schema=False)
    app.add_route("/metrics", metrics, include_in_schema=False)


async def livez(request: Request) -> Response:
    """200 while the loop turns and the consumers poll. Never asks a database or a broker (FACTS §10)."""
    runtime: Runtime = request.app.state.runtime
    return _answer(await failures(runtime.live_checks))


async def readyz(request: Request) -> Response:
    """200 while requests can be served; 503 at once after SIGTERM."""
    runtime: Runtime = request.app.state.runtime
    if runtime.stopping.is_set() or not runtime.ready:
        return _answer({"service": "stopping" if runtime.stopping.is_set() else "starting"})
    return _answer(await failures(runtime.ready_checks))


async def vitalz(request: Request) -> Response:
    """What `farwatch doctor` wants to know; always 200, the doctor judges."""
    return JSONResponse(await vitals(request.app.state.runtime))


async def metrics(_: Request) -> Response:
    """The Prometheus exposition."""
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)


def _answer(found: dict[str, str]) -> Response:
    return JSONResponse({"status": "failing" if found else "ok", "failures": found}, 503 if found else 200)
