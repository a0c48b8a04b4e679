"""Why a session is not begun or renewed."""

from svckit.core.errors import Forbidden, Unauthenticated


class SessionEnded(Unauthenticated):
    code = "session-ended"
    en = "Your session has ended. Sign in again."
    zh = "登录已过期，请重新登录。"


class NotFromTheConsole(Forbidden):
    code = "not-from-the-console"
    en = "This is only for the console's own sign-in. Sign in there."
    zh = "此操作仅供控制台登录使用。请在控制台登录。"
    hint = "Send the header `X-Farwatch-Session`; programs use `POST /auth/token`."
