"""Why a session is not begun or renewed."""

from svckit.core.errors import Forbidden, Unauthenticated


class SessionEnded(Unauthenticated):
    code = "session-ended"
    en = "Your session has ended. Sign in again."
    zh = "登录已过期，请重新登录。"


class NotFromTheConsole(Forbidden):
    code = "not-from-the-console"
    en = "Sessions are for the console: send the header X-Farwatch-Session. Programs use POST /auth/token."
    zh = "会话仅供控制台使用：请求须带 X-Farwatch-Session 头。程序请使用 POST /auth/token。"
