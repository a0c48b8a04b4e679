"""What can be wrong with a request about keys and equipment."""

from svckit.core.errors import Conflict, Forbidden, NotFound, Unprocessable


class KeyItemNotFound(NotFound):
    code = "key-item-not-found"
    en = "There is no such key or piece of equipment that you may see. Check the id, or ask for access to its site."
    zh = "没有您可以查看的钥匙或装备。请核对编号，或申请该站点的权限。"


class KeyNumberTaken(Conflict):
    code = "key-number-taken"
    en = "Number {number} is on the register of this site already. Choose another number, or change that item."
    zh = "该站点台账中已有编号 {number}。请更换编号，或修改已有条目。"


class KeyMoveRefused(Conflict):
    code = "key-move-refused"
    en = "{number} is {state} now: this cannot be done with it. Load it again and look who holds it."
    zh = "{number} 目前为“{state}”，不能执行此操作。请刷新后查看由谁持有。"


class HolderNotOnDuty(Conflict):
    code = "holder-not-on-duty"
    en = "The person is not on duty at this site now. Have them check in first, or issue it to somebody who is."
    zh = "该人员目前不在该站点值班。请先签到，或发放给在岗人员。"


class NotYoursToIssue(Forbidden):
    code = "not-yours-to-issue"
    en = "Who is on duty at the site writes down what goes out and comes back, or headquarters. Ask one of them."
    zh = "只有该站点在岗人员或本部可以登记发放与归还，请联系他们。"


class NotYoursToReturn(Forbidden):
    code = "not-yours-to-return"
    en = "Who holds it gives it back, who is on duty at the site writes it down, or headquarters. Ask one of them."
    zh = "只能由持有人本人归还，或由该站点在岗人员、本部登记，请联系他们。"


class ResponsibleUnknown(Unprocessable):
    code = "responsible-unknown"
    en = "There is no such person whom you may see. Choose somebody of the site."
    zh = "没有您可以查看的该人员。请选择该站点的人员。"
