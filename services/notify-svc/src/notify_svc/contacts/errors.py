"""What can be wrong with a request about contact methods."""

from svckit.core.errors import Conflict, DomainError, Forbidden, NotFound, TooManyRequests, Unprocessable


class ContactMethodNotFound(NotFound):
    """404: missing, or of a person the caller has no business with."""

    code = "contact-method-not-found"
    en = "There is no such contact method that you may manage. Check the id."
    zh = "没有您可以管理的联系方式。请核对编号。"


class ContactMethodOfAnother(Forbidden):
    """403: who sees and tests somebody's methods cannot thereby decide where their links go."""

    code = "contact-method-of-another"
    en = "Only {name} and HQ administrators may change how {name} is reached. Ask one of them; you may send a test."
    zh = "只有 {name} 本人和本部管理员可以修改其联系方式。请由本人或本部管理员修改；您可以发送测试消息。"


class StaffNotFound(NotFound):
    """404: unknown here (yet), or outside the caller's sites."""

    code = "staff-not-found"
    en = "There is no such person that you may manage. If they were registered just now, try again in a few seconds."
    zh = "没有您可以管理的人员。如果刚刚登记，请几秒后重试。"


class ContactMethodTaken(Conflict):
    """409: the person has this address on this channel already."""

    code = "contact-method-taken"
    en = "This person already has that address on this channel. Change the existing contact method instead."
    zh = "该人员在此渠道上已有相同地址。请修改已有的联系方式。"


class ContactMethodDisabled(Conflict):
    """409: nothing is sent by a switched-off method."""

    code = "contact-method-disabled"
    en = "This contact method is switched off. Switch it on first."
    zh = "该联系方式已停用。请先启用。"
    hint = "Send `enabled: true` first."


class SecretRefused(Unprocessable):
    """422: not a Standard Webhooks secret."""

    code = "webhook-secret-refused"
    en = "This is no signing secret of a webhook. Leave it empty to get one made."
    zh = "Webhook 密钥格式不符。留空则由系统生成。"
    hint = "A secret is `whsec_` followed by the base64 of 24 to 64 random bytes."


class SecretNotForEmail(Unprocessable):
    """422: only webhooks are signed."""

    code = "secret-not-for-email"
    en = "E-mail has no signing secret. Leave it empty."
    zh = "电子邮件没有签名密钥，请不要填写。"


class SecretNotForWecom(Unprocessable):
    """422: robots of WeCom know no signature, the key in their address is all."""

    code = "secret-not-for-wecom"
    en = "A robot of WeCom has no signing secret: the key in its address is all it has. Leave the secret empty."
    zh = "企业微信群机器人没有加签密钥，地址中的密钥即为凭证，请不要另外填写。"


class AnotherKindOfReceiver(Conflict):
    """409: the new address belongs to another kind of receiver, which is signed in another way."""

    code = "another-kind-of-receiver"
    en = "This is the address of another kind of receiver, with another secret. Add it as a new contact method."
    zh = "该地址属于另一类接收方，签名方式不同。请将其作为新的联系方式登记。"


class NoWayToReach(Conflict):
    """409: neither a contact method nor an e-mail address in the roster."""

    code = "no-way-to-reach"
    en = "There is no way to reach {name}: add a contact method, or an e-mail address in the roster."
    zh = "{name} 没有可用的联系方式。请为其登记联系方式，或在排班系统中填写电子邮箱。"


class TooManyTests(TooManyRequests):
    """429: the person has had enough test messages for now."""

    code = "too-many-tests"
    en = "{name} has just had several test messages. Send the next one in {retry_after} s."
    zh = "刚刚已向 {name} 发送过多条测试消息。请在 {retry_after} 秒后再发。"


class AlreadyVerified(Conflict):
    """409: there is nothing left to verify."""

    code = "contact-method-verified"
    en = "This contact method is verified already. There is nothing left to do."
    zh = "该联系方式已验证，无需再次验证。"


class NoCodeSent(Conflict):
    """409: no code was sent to this address; another one for another address does not count."""

    code = "no-code-sent"
    en = "No code has been sent to this address. Send one first."
    zh = "尚未向该地址发送验证码。请先发送验证码。"


class CodeExpired(DomainError):
    """410: the code was right or wrong; nobody asks any more."""

    status = 410
    code = "code-expired"
    title_en = "The code has expired"
    title_zh = "验证码已过期"
    en = "The code has expired: it is good for 10 minutes. Send another one."
    zh = "验证码已过期（10 分钟内有效）。请重新发送。"


class CodeWrong(Conflict):
    """409: not the newest code of this method."""

    code = "code-wrong"
    title_en = "Not the code"
    title_zh = "验证码错误"
    en = "That is not the code. Look at the newest message; tries left: {left}."
    zh = "验证码错误。请以最新一条消息为准，还可以尝试 {left} 次。"


class TooManyWrongCodes(Conflict):
    """409: it has been guessed at long enough."""

    code = "too-many-wrong-codes"
    en = "The code was typed in wrong five times and is void. Send another one."
    zh = "验证码已连续输错 5 次，现已作废。请重新发送。"


class TooManyCodes(TooManyRequests):
    """429: the method has had enough codes for now."""

    code = "too-many-codes"
    en = "Five codes have been sent to this address within an hour. Send the next one in {minutes} min."
    zh = "一小时内已向该地址发送 5 次验证码。请在 {minutes} 分钟后再发。"
