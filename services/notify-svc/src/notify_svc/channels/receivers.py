"""Who answers at a webhook's address, as the address tells. Pure."""

from enum import StrEnum
from urllib.parse import parse_qs, urlsplit

STANDARD_SECRET = "whsec_"  # noqa: S105  the prefix, not a secret
"""How the secrets of other webhooks begin."""
_FEISHU_PATH = "/open-apis/bot/v2/hook/"


class Robot(StrEnum):
    """Whose robot it is. Feishu and Lark are one product under two names."""

    DINGTALK = "dingtalk"
    WECOM = "wecom"
    FEISHU = "feishu"


def robot_of(url: str) -> Robot | None:
    """Whose robot answers at this address, by path and key: also behind a relay or in a private cloud; None: nobody's.

    Raises ValueError for what is no URL.
    """
    parts = urlsplit(url)
    keys = parse_qs(parts.query)
    if parts.path.endswith("/robot/send") and "access_token" in keys:
        return Robot.DINGTALK
    if parts.path.endswith("/cgi-bin/webhook/send") and "key" in keys:
        return Robot.WECOM
    return Robot.FEISHU if parts.path.partition(_FEISHU_PATH)[2] else None
