"""The HTTP side of a service: routes as units of work, problems, access, pages, strict input."""

from fastapi import Body

from svckit.http.access import AUTHENTICATED, PUBLIC, AccessTable, Rule, allow
from svckit.http.auth import Authenticator, JwtAuthenticator
from svckit.http.dependencies import (
    IfMatch,
    Now,
    RuntimeDep,
    SettingsDep,
    current_runtime,
    current_settings,
    etag,
    require_version,
)
from svckit.http.idempotency import SECRET_ANSWER
from svckit.http.keys import JwksKeys, KeySource, StaticKeys
from svckit.http.pages import Page, PageQuery, PageRequest, paginate
from svckit.http.principal import Principal, PrincipalDep, current_principal
from svckit.http.types import (
    Code,
    EmailAddress,
    FiniteFloat,
    Int64,
    PhoneNumber,
    SafeStr,
    Schema,
    Text,
    UtcDatetime,
)
from svckit.http.unit_of_work import PlainRoute, UnitOfWorkRoute, router

__all__ = [
    "AUTHENTICATED",
    "PUBLIC",
    "SECRET_ANSWER",
    "AccessTable",
    "Authenticator",
    "Body",
    "Code",
    "EmailAddress",
    "FiniteFloat",
    "IfMatch",
    "Int64",
    "JwksKeys",
    "JwtAuthenticator",
    "KeySource",
    "Now",
    "Page",
    "PageQuery",
    "PageRequest",
    "PhoneNumber",
    "PlainRoute",
    "Principal",
    "PrincipalDep",
    "Rule",
    "RuntimeDep",
    "SafeStr",
    "Schema",
    "SettingsDep",
    "StaticKeys",
    "Text",
    "UnitOfWorkRoute",
    "UtcDatetime",
    "allow",
    "current_principal",
    "current_runtime",
    "current_settings",
    "etag",
    "paginate",
    "require_version",
    "router",
]
