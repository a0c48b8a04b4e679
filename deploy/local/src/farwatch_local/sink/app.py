"""The sink's HTTP side: webhooks come in, pages and JSON go out."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, cast

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from farwatch_local.sink import pages
from farwatch_local.sink.faults import Faults
from farwatch_local.sink.store import Kind, Store
from farwatch_local.sink.switch import Switch

SHOWN = 100
PAGE_POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
MAIL_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"

Endpoint = Callable[[Request], Awaitable[Response]]


def application(store: Store, faults: Faults, running: Callable[[], Any]) -> Starlette:
    """The app; ``running`` is an async context manager that holds while the app runs (the mail server)."""

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with running():
            yield
        store.close()

    switch = Switch()
    return Starlette(
        lifespan=lifespan,
        routes=[
            Route("/sink/", _index(store, switch)),
            Route("/sink/heartbeat", _beat(switch)),
            Route("/sink/api/heartbeat", _switch(switch)),
            Route("/sink/style.css", _style),
            Route("/sink/messages/{number:int}/html", _mail_html(store)),
            Route("/sink/webhook/{name:path}", _receive(store, faults), methods=["POST"]),
            Route("/sink/api/faults", _misbehave(faults), methods=["GET", "PUT"]),
            Route("/sink/api/messages", _list(store), methods=["GET"]),
            Route("/sink/api/messages", _clear(store), methods=["DELETE"]),
        ],
    )


def _index(store: Store, switch: Switch) -> Endpoint:
    async def index(request: Request) -> Response:
        return HTMLResponse(
            pages.index(store.newest(SHOWN), switch.line()), headers={"Content-Security-Policy": PAGE_POLICY}
        )

    return index


def _beat(switch: Switch) -> Endpoint:
    async def beat(request: Request) -> Response:
        switch.beat()
        return PlainTextResponse("ok")

    return beat


def _switch(switch: Switch) -> Endpoint:
    async def facts(request: Request) -> Response:
        return JSONResponse(switch.facts())

    return facts


async def _style(request: Request) -> Response:
    return PlainTextResponse(pages.STYLE, media_type="text/css")


def _mail_html(store: Store) -> Endpoint:
    async def mail_html(request: Request) -> Response:
        message = store.one(request.path_params["number"])
        if message is None or not message.get("html"):
            return PlainTextResponse("没有这封邮件。There is no such mail.", status_code=404)
        return HTMLResponse(message["html"], headers={"Content-Security-Policy": MAIL_POLICY})

    return mail_html


def _receive(store: Store, faults: Faults) -> Endpoint:
    async def receive(request: Request) -> Response:
        body = (await request.body()).decode(errors="replace")
        headers = [[name, value] for name, value in request.headers.items()]
        match faults.of("webhook"):
            case "busy":
                return PlainTextResponse("busy", status_code=503)
            case "slow_down":
                return PlainTextResponse("slow down", 429, {"Retry-After": str(faults.retry_after_s)})
            case "reject":
                return PlainTextResponse("no", status_code=400)
            case "hang":
                await faults.over()
                return PlainTextResponse("busy", status_code=503)
        number = store.add("webhook", {"path": request.url.path, "headers": headers, "body": body})
        if faults.of("webhook") == "mute":
            await faults.over()
        return JSONResponse({"id": number})

    return receive


def _misbehave(faults: Faults) -> Endpoint:
    async def misbehave(request: Request) -> Response:
        if request.method == "PUT" and not faults.put(await request.json()):
            return JSONResponse(
                {"detail": "mail and webhook may have a fault each; see farwatch_local.sink.faults"}, 422
            )
        return JSONResponse(faults.facts())

    return misbehave


def _list(store: Store) -> Endpoint:
    async def messages(request: Request) -> Response:
        kind = request.query_params.get("kind")
        since = request.query_params.get("since", "0")
        if kind not in {None, "mail", "webhook"} or not since.isdigit():
            return JSONResponse({"detail": "kind is mail or webhook, since is the number of a message"}, 422)
        return JSONResponse({"items": store.read(cast("Kind | None", kind), int(since))})

    return messages


def _clear(store: Store) -> Endpoint:
    async def clear(request: Request) -> Response:
        return JSONResponse({"deleted": store.clear()})

    return clear
