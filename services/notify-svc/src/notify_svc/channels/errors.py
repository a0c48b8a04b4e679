"""Why an address is not one we send to."""

from typing import Any

from contracts.words import Words
from svckit.core.errors import Unprocessable

_REASONS: dict[str, tuple[str, str]] = {
    "scheme": ("it must begin with http:// or https://", "必须以 http:// 或 https:// 开头"),
    "credentials": ("it must not contain a user name or password", "不得包含用户名或密码"),
    "malformed": ("it is not a complete address", "地址格式不完整"),
    "internal": ("it leads into an internal network", "该地址指向内部网络"),
    "unresolved": ("its host name is not known", "无法解析该主机名"),
    "email_bare": (
        "write one bare address such as name@example.com, without a name, brackets or spaces around it",
        "请只填写一个邮箱地址，例如 name@example.com，不要带姓名、尖括号、空格或分号",
    ),
    "email_ascii": (
        "use plain letters and digits before the @, such as li.wei@example.com; few mail servers carry anything else",
        "@ 之前请使用字母和数字，例如 li.wei@example.com；多数邮件服务器不支持其他文字",
    ),
    "email_address": (
        "it is not an e-mail address such as name@example.com; check it for missing parts and signs",
        "不是完整的电子邮箱（例如 name@example.com），请检查是否多写或漏写了符号",
    ),
}


class AddressRefused(Unprocessable):
    """422: `reason` is one of scheme, credentials, malformed, internal, unresolved, or of `addresses.email`."""

    code = "address-refused"
    title_en = "This address cannot be used"
    title_zh = "该地址不可使用"
    en = "The address cannot be used: {cause}."
    zh = "该地址不可使用：{cause}。"

    def __init__(self, *, reason: str, **fields: Any) -> None:
        self.reason = reason
        english, chinese = _REASONS[reason]
        super().__init__(cause=Words(chinese, english), **fields)
