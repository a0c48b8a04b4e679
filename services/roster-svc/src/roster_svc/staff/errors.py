"""What can be wrong with a request about staff."""

from svckit.core.errors import Conflict, Forbidden, NotFound, Unprocessable


class StaffNotFound(NotFound):
    code = "staff-not-found"
    en = "There is no such person that you may see. Check the id, or ask for access to the person's site."
    zh = "没有您可以查看的值守人员。请核对编号，或申请其所在站点的权限。"


class StaffCodeTaken(Conflict):
    code = "staff-code-taken"
    en = "Another person already has the code {staff_code}. Choose a different code."
    zh = "人员工号 {staff_code} 已被他人使用，请更换工号。"


class UsernameTaken(Conflict):
    code = "username-taken"
    en = "The username {username} is taken. Choose a different one."
    zh = "用户名 {username} 已被占用，请更换用户名。"


class UnknownRoles(Unprocessable):
    code = "unknown-roles"
    en = "Unknown roles: {roles}. Allowed are: {allowed}."
    zh = "未知角色：{roles}。可用的角色和岗位：{allowed}。"


class UnknownSites(Unprocessable):
    code = "unknown-sites"
    en = "There are no such sites that you may see. Check the sites, or register them first."
    zh = "没有您可以查看的站点。请核对站点，或先登记站点。"
    hint = "Unknown in `site_ids`: {sites}."


class AccountIncomplete(Unprocessable):
    code = "account-incomplete"
    en = "An account needs a username and a password. Give both, or neither."
    zh = "账号须同时有用户名和密码。请同时填写，或都不填写。"


class PasswordTooShort(Unprocessable):
    code = "password-too-short"
    en = "The password needs at least {minimum} characters."
    zh = "密码至少需要 {minimum} 个字符。"


class TemporaryWithoutPassword(Unprocessable):
    code = "temporary-without-password"
    en = "Only a password that is given now can be a temporary one. Set a password too, or leave it as it is."
    zh = "只有本次设置的密码才能设为临时密码。请同时填写密码，或不填写此项。"


class CurrentPasswordWrong(Unprocessable):
    code = "current-password-wrong"
    en = "The current password is not right. Type it again; an administrator can give you a temporary one."
    zh = "当前密码不正确，请重新输入；如忘记密码，请联系管理员重置。"


class PasswordUnchanged(Unprocessable):
    code = "password-unchanged"
    en = "The new password is the one you have. Choose another."
    zh = "新密码与当前密码相同，请更换。"


class NoPasswordHere(Conflict):
    code = "no-password-here"
    en = "You sign in with your company's account: change its password there."
    zh = "您使用企业账号登录，请在企业账号系统中修改密码。"


class TemporaryPasswordExpired(Forbidden):
    """403 and no 401: the person is known, and the password was right."""

    code = "temporary-password-expired"
    en = "Your temporary password has expired. Ask an administrator for a new one."
    zh = "临时密码已过期，请联系管理员重新设置。"


class StaffOutsideYourSites(Forbidden):
    code = "staff-outside-your-sites"
    en = "You administer only some sites: the person must belong to at least one of them, and to no other."
    zh = "您只管理部分站点：该人员须至少属于其中一个站点，且不得属于其他站点。"


class OwnRights(Forbidden):
    code = "own-rights"
    en = "Nobody changes their own roles, sites or the use of their account. Ask another administrator."
    zh = "不能修改本人的角色、站点或账号启用状态，请联系其他管理员。"


class NotYourAccount(Forbidden):
    code = "not-your-account"
    en = "Only an administrator may sign somebody else out. Leave it to them, or sign yourself out."
    zh = "只有管理员才能强制他人退出登录。您只能退出本人的登录。"
