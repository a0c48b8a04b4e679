"""Why an address is not one we send to."""

from typing import Any

from svckit.errors import Language, Unprocessable

_REASONS: dict[str, tuple[str, str]] = {
    "scheme": ("it must begin with http:// or https://", "必须以 http:// 或 https:// 开头"),
    "credentials": ("it must not contain a user name or password", "不得包含用户名或密码"),
    "malformed": ("it is not a complete address", "地址格式不完整"),
    "internal": ("it leads into an internal network", "该地址指向内部网络"),
    "unresolved": ("its host name is not known", "无法解析该主机名"),
    "email": ("it is not an e-mail address such as name@example.com", "不是有效的电子邮箱（例如 name@example.com）"),
}


class AddressRefused(Unprocessable):
    """422: `reason` is one of scheme, credentials, malformed, internal, unresolved, email."""

    code = "address-refused"
    title_en = "This address cannot be used"
    title_zh = "该地址不可使用"
    en = "The address cannot be used: {cause}."
    zh = "该地址不可使用：{cause}。"

    def __init__(self, *, reason: str, **fields: Any) -> None:
        self.reason = reason
        super().__init__(cause=_REASONS[reason][0], **fields)

    def detail(self, language: Language) -> str:
        """Name the cause in the caller's language."""
        english, chinese = _REASONS[self.reason]
        return self.zh.format(cause=chinese) if language == "zh" else self.en.format(cause=english)
