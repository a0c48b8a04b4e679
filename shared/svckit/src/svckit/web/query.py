"""What holds of every query: a parameter without a value says nothing, and a foreign site does not exist."""

from typing import cast
from uuid import UUID

from starlette.requests import Request
from starlette.types import Scope

from contracts.words import Words
from svckit.core.errors import Invalid, Mistake, NotFound
from svckit.web.principal import Principal


def drop_empty(scope: Scope) -> None:
    """Forget parameters without a value, as forms send them: ``?site_id=&state=open`` asks for the state alone."""
    query = cast("bytes", scope.get("query_string", b""))
    scope["query_string"] = b"&".join(pair for pair in query.split(b"&") if pair.partition(b"=")[2])


def refuse_nul(request: Request) -> None:
    """Raise `NotFound` for a NUL in the path, `Invalid` for one in the query: PostgreSQL holds none."""
    if "\x00" in request.scope["path"]:
        raise NotFound
    if b"%00" in cast("bytes", request.scope.get("query_string", b"")):
        said = Words("查询内容含有无法识别的字符。", "The query contains characters that are not text.")
        raise Invalid([Mistake(("query",), "control-character", said, "The query contains NUL.")])


def refuse_foreign_sites(request: Request, principal: Principal | None, error: type[NotFound]) -> None:
    """Raise ``error`` where ``site_id`` names a site out of the caller's scope.

    Like a path that names it; what is no UUID is left to the route's own validation.
    """
    if principal is None or principal.sites is None:
        return
    for text in request.query_params.getlist("site_id"):
        try:
            site_id = UUID(text)
        except ValueError:
            continue
        if site_id not in principal.sites:
            raise error(id=site_id)
