"""What an endpoint may ask for besides its session and its caller."""

import re
from datetime import datetime
from typing import Annotated

from fastapi import Depends, Header, Request, Response

from contracts.words import Words
from svckit.core.errors import Invalid, Mistake, VersionMismatch
from svckit.core.settings import ServiceSettings
from svckit.web.runtime import Runtime

_ETAG = re.compile(r'^(?:W/)?"?(\d{1,18})"?$')


def current_runtime(request: Request) -> Runtime:
    """The running service."""
    runtime: Runtime = request.app.state.runtime
    return runtime


async def _runtime(request: Request) -> Runtime:
    return current_runtime(request)  # async, like every dependency here: FastAPI sends sync ones to a thread pool


async def current_settings(request: Request) -> ServiceSettings:
    """The service's settings; ``Annotated[Settings, Depends(current_settings)]`` gives a service its own class."""
    return current_runtime(request).settings


async def current_time(request: Request) -> datetime:
    """The runtime's clock: aware, UTC."""
    return current_runtime(request).clock.now()


async def if_match(
    if_match: Annotated[str | None, Header(description='The version you hold, as in ETag: "3"')] = None,
) -> int | None:
    """The version in If-Match; None where there is none or any will do (``*``). Raises `Invalid` for anything else."""
    if if_match is None or if_match.strip() == "*":
        return None
    found = _ETAG.match(if_match.strip())
    if found is None:
        said = Words("所依据的版本无效，请重新读取后再修改。", "It builds on no known version. Read it again.")
        hint = 'If-Match takes one version, e.g. "3".'
        raise Invalid([Mistake(("header", "if-match"), "version-expected", said, hint)])
    return int(found.group(1))


def require_version(expected: int | None, actual: int) -> None:
    """Raise `VersionMismatch` (412) where the caller names a version that is not the present one."""
    if expected is not None and expected != actual:
        raise VersionMismatch(expected=expected, actual=actual)


def etag(response: Response, version: int) -> None:
    """Tell the version of what is answered, for a later If-Match."""
    response.headers["ETag"] = f'"{version}"'


RuntimeDep = Annotated[Runtime, Depends(_runtime)]
SettingsDep = Annotated[ServiceSettings, Depends(current_settings)]
Now = Annotated[datetime, Depends(current_time)]
IfMatch = Annotated[int | None, Depends(if_match)]
