"""What can be wrong with the evidence of coming or leaving."""

from svckit.core.errors import Conflict


class CodeNotCurrent(Conflict):
    code = "arrival-code-not-current"
    en = "The code is not the one on the screen any more. Scan the screen at the post again."
    zh = "该二维码已失效。请重新扫描岗位屏幕上的二维码。"


class EvidenceMissing(Conflict):
    code = "evidence-missing"
    en = (
        "This site wants evidence of coming and leaving. Scan the code on the screen at the post and let the browser "
        "give your place where it asks, or ask the duty chief to record you."
    )
    zh = "该站点要求提供到岗、离岗凭证。请扫描岗位屏幕上的二维码，并在浏览器询问时允许获取位置；也可请值班长代为登记。"
