"""Errors a caller can act on: typed, status-coded, in English and Chinese. Pure; rendered by `svckit.web.problems`.

A subclass names its `code` and both texts; the texts' placeholders are the keyword arguments of the constructor. The
texts are for people: no codes, ids or names of fields. What a program needs beside them is the `hint`, which people see
after one click. Moments are given as `datetime` (told in the zone of the site, `svckit.core.local_time`), words in both
languages as `contracts.words.Words`, several of either as a sequence:

    class IncidentNotFound(NotFound):
        code = "incident-not-found"
        en = "There is no such incident that you may see. …"
        zh = "没有您可以查看的这个事件。…"

    raise IncidentNotFound(id=incident_id)
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, ClassVar, Literal, NamedTuple, NotRequired, TypedDict

from contracts.words import Words
from svckit.core.local_time import local_words, site_zone

Language = Literal["zh", "en"]


class FieldError(TypedDict):
    """One entry of a problem's `errors`: where, which rule, what to do."""

    loc: list[str | int]
    code: str
    detail: str
    hint: NotRequired[str]


class Mistake(NamedTuple):
    """One thing that is wrong with a request. ``hint``: the same for a program, in English."""

    loc: Sequence[str | int]
    code: str
    words: Words
    hint: str = ""

    def told(self, language: Language) -> FieldError:
        """The mistake as an answer lists it."""
        detail = self.words.in_language(language)
        listed = FieldError(loc=list(self.loc), code=self.code, detail=detail)
        return {**listed, "hint": self.hint} if self.hint else listed


class DomainError(Exception):
    """Base of every error that is an answer, not a fault. `fields` fill the placeholders and read as attributes."""

    status: ClassVar[int] = 400
    code: ClassVar[str] = "bad-request"
    title_en: ClassVar[str] = "Bad request"
    title_zh: ClassVar[str] = "请求有误"
    en: ClassVar[str] = "The request cannot be carried out as it stands."
    zh: ClassVar[str] = "请求无法按现状执行。"
    hint: ClassVar[str] = ""
    """What a program does about it, in the terms of the API; empty where the texts say it all."""

    def __init__(self, **fields: Any) -> None:
        self.fields: dict[str, Any] = fields
        self.timezone = site_zone()
        super().__init__(self.detail("en"))

    def __getattr__(self, name: str) -> Any:
        fields = self.__dict__.get("fields", {})
        if name in fields:
            return fields[name]
        raise AttributeError(f"{type(self).__name__} has no field {name!r}")

    def title(self, language: Language) -> str:
        """The short, constant name of this kind of problem."""
        return self.title_zh if language == "zh" else self.title_en

    def detail(self, language: Language) -> str:
        """What happened this time and what to do about it."""
        said = {name: spoken(value, language, self.timezone) for name, value in self.fields.items()}
        return (self.zh if language == "zh" else self.en).format(**said)

    def for_programs(self) -> str:
        """The hint of this time; empty where there is none."""
        return self.hint.format(**self.fields)

    def headers(self) -> Mapping[str, str]:
        """HTTP headers that belong to the answer."""
        return {}

    def errors(self, language: Language) -> Sequence[FieldError]:
        """The single mistakes, where there can be several."""
        return ()

    @classmethod
    def all_kinds(cls) -> Iterator[type["DomainError"]]:
        """This class and everything below it (the tests walk them for both languages)."""
        yield cls
        for kind in cls.__subclasses__():
            yield from kind.all_kinds()


def spoken(value: Any, language: Language, timezone: str | None) -> Any:
    """A field's value as it stands in a sentence."""
    if isinstance(value, Words):
        return value.in_language(language)
    if isinstance(value, datetime):
        return local_words(value, timezone)
    if isinstance(value, list | tuple):
        return ("、" if language == "zh" else ", ").join(str(spoken(one, language, timezone)) for one in value)
    return value


class Unauthenticated(DomainError):
    """401: nobody we know is calling."""

    status = 401
    code = "unauthenticated"
    title_en = "Sign in first"
    title_zh = "请先登录"
    en = "You are not signed in. Sign in and try again."
    zh = "您尚未登录。请登录后重试。"
    hint = "Send an access token: `Authorization: Bearer …`."

    def headers(self) -> Mapping[str, str]:
        """Tell the client how to authenticate (RFC 6750)."""
        return {"WWW-Authenticate": 'Bearer realm="farwatch"'}


class InvalidToken(Unauthenticated):
    """401: a token was sent, and we do not accept it."""

    code = "invalid-token"
    title_en = "The token is not accepted"
    title_zh = "令牌无效"
    en = "Your sign-in is no longer accepted. Sign in again."
    zh = "您的登录已失效。请重新登录。"
    hint = "The access token is expired, issued for something else, or wrongly signed."

    def headers(self) -> Mapping[str, str]:
        """RFC 6750 names the reason."""
        return {"WWW-Authenticate": 'Bearer realm="farwatch", error="invalid_token"'}


class Forbidden(DomainError):
    """403: we know who is calling, and they may not."""

    status = 403
    code = "forbidden"
    title_en = "Not permitted"
    title_zh = "没有权限"
    en = "Your account may not do this. Ask an administrator for the role it needs."
    zh = "您的账号无权执行此操作。请向管理员申请所需角色。"


class NotFound(DomainError):
    """404: it does not exist, or it is none of the caller's business: the same answer."""

    status = 404
    code = "not-found"
    title_en = "Not found"
    title_zh = "未找到"
    en = "There is nothing here that you may see. Check the address."
    zh = "此处没有您可以查看的内容。请核对地址。"


class MethodNotAllowed(DomainError):
    """405."""

    status = 405
    code = "method-not-allowed"
    title_en = "Method not allowed"
    title_zh = "不支持的请求方法"
    en = "This address does not take such a request. Check the address."
    zh = "该地址不支持这样的请求。请核对地址。"
    hint = "The method is {method}."


class Conflict(DomainError):
    """409: the state of things forbids it now."""

    status = 409
    code = "conflict"
    title_en = "Conflict"
    title_zh = "状态冲突"
    en = "This does not fit the present state. Read it again and decide anew."
    zh = "与当前状态冲突。请重新读取后再操作。"


class RowsRefused(Conflict):
    """409: of many things in one request some are refused, so none is done; `errors` has the place and reason of each.

    ``field``: the list of the request that they stand in.
    """

    code = "rows-refused"
    title_en = "Nothing was done"
    title_zh = "未作任何更改"
    en = "{count} of {total} are refused, so none of them is done. Mend these or leave them out, then send all again."
    zh = "{total} 项中有 {count} 项未通过，因此均未执行。请更正或去掉这些项后重新提交。"

    def __init__(self, field: str = "", refused: Sequence[tuple[int, DomainError]] = (), **fields: Any) -> None:
        self.field, self.refused = field, refused
        super().__init__(**{"count": len(refused), **fields})

    def errors(self, language: Language) -> Sequence[FieldError]:
        """Each refusal in the caller's language, in the order in which they were found."""
        return [
            FieldError(loc=["body", self.field, index], code=error.code, detail=error.detail(language))
            for index, error in self.refused
        ]


class PreconditionFailed(DomainError):
    """412: a condition that the caller made does not hold."""

    status = 412
    code = "precondition-failed"
    title_en = "Precondition failed"
    title_zh = "前提条件不满足"
    en = "A condition of the request does not hold. Read it again and decide anew."
    zh = "请求的前提条件不满足。请重新读取后再操作。"


class VersionMismatch(PreconditionFailed):
    """412: somebody changed it since the caller read it."""

    code = "version-mismatch"
    title_en = "Changed in the meantime"
    title_zh = "内容已被他人更新"
    en = "Somebody has changed it since you read it. Read it again and repeat your change."
    zh = "在您读取之后，内容已被他人修改。请重新读取后再修改。"
    hint = "If-Match has version {expected}; the current one is {actual}."


class TooLarge(DomainError):
    """413: more bytes than this address takes."""

    status = 413
    code = "too-large"
    title_en = "Too large"
    title_zh = "请求过大"
    en = "That is more than is taken at once: at most {limit} bytes. Split it."
    zh = "内容过大，一次不得超过 {limit} 字节。请分多次提交。"


class UnsupportedMedia(DomainError):
    """415: a content type or encoding we do not read."""

    status = 415
    code = "unsupported-media-type"
    title_en = "Unsupported media type"
    title_zh = "不支持的内容类型"
    en = "This kind of content is not read here. Send it in the right format."
    zh = "此处不接受这种格式的内容。请换用正确的格式。"
    hint = "Send the body as {expected}; {received} is not read here."


class Unprocessable(DomainError):
    """422: well-formed, yet it makes no sense for the business."""

    status = 422
    code = "unprocessable"
    title_en = "Cannot be accepted"
    title_zh = "内容不符合要求"
    en = "The content cannot be accepted as it stands."
    zh = "内容不符合要求，无法受理。"


class TooManyRequests(DomainError):
    """429: slow down; `retry_after` is in seconds."""

    status = 429
    code = "too-many-requests"
    title_en = "Too many requests"
    title_zh = "请求过于频繁"
    en = "Too many requests. Try again in {retry_after} s."
    zh = "请求过于频繁。请在 {retry_after} 秒后重试。"

    def __init__(self, *, retry_after: int = 1, **fields: Any) -> None:
        super().__init__(retry_after=retry_after, **fields)

    def headers(self) -> Mapping[str, str]:
        """When to come back."""
        return {"Retry-After": str(self.fields["retry_after"])}


class Unavailable(DomainError):
    """503: it would work, but not at this moment; `retry_after` is in seconds."""

    status = 503
    code = "unavailable"
    title_en = "Temporarily unavailable"
    title_zh = "暂时不可用"
    en = "The service cannot do this at the moment; nothing was changed. Try again in {retry_after} s."
    zh = "服务暂时无法处理，未作任何更改。请在 {retry_after} 秒后重试。"

    def __init__(self, *, retry_after: int = 2, **fields: Any) -> None:
        super().__init__(retry_after=retry_after, **fields)

    def headers(self) -> Mapping[str, str]:
        """When to come back."""
        return {"Retry-After": str(self.fields["retry_after"])}


class Invalid(DomainError):
    """422 `invalid-request`: the request's shape is wrong; `mistakes` lists each one."""

    status = 422
    code = "invalid-request"
    title_en = "Invalid request"
    title_zh = "请求内容有误"
    en = "Some of what was given is missing or wrong."
    zh = "填写的内容有缺失或错误。"
    hint = "`errors` lists each mistake with its place."

    def __init__(self, mistakes: Sequence[Mistake] = (), **fields: Any) -> None:
        self.mistakes = mistakes
        super().__init__(**fields)

    def errors(self, language: Language) -> Sequence[FieldError]:
        """Each mistake in the caller's language."""
        return [mistake.told(language) for mistake in self.mistakes]
