"""The HTTP side of a service: routes as units of work, problems, access, pages, strict input."""

from fastapi import Body

from svckit.web.access import AUTHENTICATED, PUBLIC, AccessTable, Rule, allow
from svckit.web.auth import Authenticator, JwtAuthenticator
from svckit.web.dependencies import (
    IfMatch,
    Now,
    RuntimeDep,
    SettingsDep,
    current_runtime,
    current_settings,
    etag,
    require_version,
)
from svckit.web.exercises import ExerciseQuery, exercise_condition
from svckit.web.idempotency import SECRET_ANSWER
from svckit.web.keys import JwksKeys, KeySource, StaticKeys
from svckit.web.pages import Page, PageQuery, PageRequest, batches, paginate
from svckit.web.principal import Principal, PrincipalDep, current_principal
from svckit.web.sessions import ReadSessionDep, SessionDep
from svckit.web.types import (
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
from svckit.web.unit_of_work import PlainRoute, UnitOfWorkRoute, router

__all__ = [
    "AUTHENTICATED",
    "PUBLIC",
    "SECRET_ANSWER",
    "AccessTable",
    "Authenticator",
    "Body",
    "Code",
    "EmailAddress",
    "ExerciseQuery",
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
    "ReadSessionDep",
    "Rule",
    "RuntimeDep",
    "SafeStr",
    "Schema",
    "SessionDep",
    "SettingsDep",
    "StaticKeys",
    "Text",
    "UnitOfWorkRoute",
    "UtcDatetime",
    "allow",
    "batches",
    "current_principal",
    "current_runtime",
    "current_settings",
    "etag",
    "exercise_condition",
    "paginate",
    "require_version",
    "router",
]
