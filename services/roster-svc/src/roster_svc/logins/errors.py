"""Why a login has to wait."""

from svckit.core.errors import TooManyRequests, Unavailable


class LoginThrottled(TooManyRequests):
    code = "login-throttled"
    title_en = "Too many failed logins"
    title_zh = "登录失败次数过多"
    en = "Too many failed logins. Try again in {retry_after} s; the account itself is not locked."
    zh = "登录失败次数过多，请在 {retry_after} 秒后重试。账号本身并未被锁定。"


class TooManyLoginsAtOnce(Unavailable):
    code = "too-many-logins-at-once"
    en = "Too many people are logging in at this moment. Try again in {retry_after} s."
    zh = "当前同时登录的人数过多，请在 {retry_after} 秒后重试。"
