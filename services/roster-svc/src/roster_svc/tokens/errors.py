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
    en = "No token can be signed at the moment. Ask the operator to put an Ed25519 key into FW_SIGNING_KEYS_DIR."
    zh = "暂时无法签发令牌。请联系运维人员在 FW_SIGNING_KEYS_DIR 目录中放入 Ed25519 密钥。"
