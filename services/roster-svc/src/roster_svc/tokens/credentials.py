"""Reading a login: JSON, or the form encoding of OAuth 2.0 clients."""

from typing import Annotated, Any
from urllib.parse import parse_qsl

from fastapi import Depends, Request
from pydantic import ValidationError

from roster_svc.tokens.schemas import TokenRequest
from svckit.core.errors import UnsupportedMedia
from svckit.web import strict_json
from svckit.web.problems import invalid

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
_SCHEMA = {"schema": TokenRequest.model_json_schema()}
OPENAPI_BODY: dict[str, Any] = {"required": True, "content": {JSON: _SCHEMA, FORM: _SCHEMA}}


async def credentials(request: Request) -> TokenRequest:
    """Username and password; forms are what RFC 6749 §4.3.2 sends. Raises `UnsupportedMedia`, `Invalid`."""
    kind = request.headers.get("content-type", JSON).partition(";")[0].strip().lower()
    body = await request.body()
    fields: Any
    if kind == FORM:
        fields = dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
    elif kind == JSON:
        fields = strict_json.parse(body)
    else:
        raise UnsupportedMedia(expected=f"{JSON}, {FORM}", received=kind[:80] or "—")
    try:
        return TokenRequest.model_validate(fields)
    except ValidationError as error:
        raise invalid([{**mistake, "loc": ("body", *mistake["loc"])} for mistake in error.errors()]) from None


Credentials = Annotated[TokenRequest, Depends(credentials)]
