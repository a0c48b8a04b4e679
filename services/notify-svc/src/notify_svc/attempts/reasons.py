"""Why an attempt failed, for people: zh-CN and en by key."""

from typing import NamedTuple


class ReasonText(NamedTuple):
    """One reason in both languages."""

    zh: str
    en: str


REASONS: dict[str, ReasonText] = {
    "no_recipient": ReasonText(
        "没有可通知的人员：该岗位当前无人值班，或该人员已停用。请立即安排值守人员。",
        "Nobody to tell: no one holds this post now, or the person is no longer active. Put somebody on duty at once.",
    ),
    "no_channel": ReasonText(
        "该人员没有可用的联系方式。请为其登记电子邮箱或 Webhook。",
        "This person has no way to be reached. Give them an e-mail address or a webhook.",
    ),
    "address_refused": ReasonText(
        "该地址不允许使用（例如指向内部网络）。请更换联系方式的地址。",
        "This address may not be used (it leads into an internal network, for example). Change the contact method.",
    ),
    "method_gone": ReasonText(
        "该联系方式已被删除或停用。",
        "This contact method has been deleted or switched off.",
    ),
    "gone": ReasonText(
        "接收方声明该地址已永久停用（410），系统已停用此联系方式。",
        "The receiver says this address is gone for good (410); the contact method has been switched off.",
    ),
    "rejected": ReasonText(
        "对方拒绝接收该消息，重试无用。请核对地址；群机器人请核对令牌、关键词（可设为 Farwatch）和加签密钥。",
        "The receiver refused the message; trying again is useless. Check the address; of a group robot also its "
        "token, its keyword (it can be Farwatch) and its signing secret.",
    ),
    "throttled": ReasonText(
        "该机器人短时间内消息过多，被服务商限流，稍后自动重试。请勿让多人共用同一个机器人。",
        "The robot has had too many messages and its provider holds it back; it is tried again when it may be. "
        "Do not let many people share one robot.",
    ),
    "unreadable": ReasonText(
        "对方的应答不是机器人应有的格式，可能已收到也可能未收到。请核对地址，并检查中间的代理。",
        "The answer is not one that a robot gives; it may or may not have the message. Check the address, and what "
        "stands in between.",
    ),
    "temporary": ReasonText(
        "对方暂时无法接收。",
        "The receiver cannot take it at the moment.",
    ),
    "paused": ReasonText(
        "对方服务器当前不接收任何消息，本次未发送；恢复后立即补发，同时改用其他联系方式。",
        "The receiver's server takes nothing from anybody now, so this was not sent; it goes out as soon as the server "
        "is back, and by other channels meanwhile.",
    ),
    "unreachable": ReasonText(
        "无法连接到对方服务器。",
        "The receiver's server could not be reached.",
    ),
    "timeout": ReasonText(
        "对方未在规定时间内应答，可能已收到也可能未收到。",
        "The receiver did not answer in time; it may or may not have the message.",
    ),
    "login": ReasonText(
        "邮件服务器不接受本系统的登录。请管理员检查邮件账号设置。",
        "The mail server does not accept our login. An administrator must check the mail account settings.",
    ),
    "unknown": ReasonText(
        "发送过程中断，结果不明。该事项已有人处理，不再重发。",
        "Sending was interrupted and its result is unknown. The matter is taken care of, so it is not sent again.",
    ),
    "internal": ReasonText(
        "发送程序内部错误。请将此记录告知管理员。",
        "The sender failed inside. Show this entry to an administrator.",
    ),
}
