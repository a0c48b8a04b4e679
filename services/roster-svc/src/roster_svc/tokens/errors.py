"""Why no token is issued."""

from svckit.core.errors import Unauthenticated, Unavailable


class BadCredentials(Unauthenticated):
    code = "bad-credentials"
    title_en = "Login failed"
    title_zh = "登录失败"
    en = "The username or the password is wrong. Check both and try again."
    zh = "用户名或密码错误，请核对后重试。"


class NoSigningKey(Unavailable):
    code = "no-signing-key"
    en = "Nobody can sign in at the moment: the signing key is missing. Tell the operators."
    zh = "暂时无法登录：系统缺少签名密钥。请联系运维人员。"
    hint = "Put an Ed25519 key into `FW_SIGNING_KEYS_DIR`."
