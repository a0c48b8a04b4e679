"""What can be wrong with a request about a sample item."""

from svckit.core.errors import Conflict, NotFound


class SampleItemNotFound(NotFound):
    """404: missing or foreign."""

    code = "sample-item-not-found"
    en = "There is no sample item {id} that you may see. Check the id, or ask for access to its site."
    zh = "没有您可以查看的示例项 {id}。请核对编号，或申请其站点的权限。"


class SampleItemMoveRefused(Conflict):
    """409: its state does not allow the move."""

    code = "sample-item-move-refused"
    en = "The sample item is {state}: {move} is not possible now. Possible are: {allowed}."
    zh = "示例项当前状态为 {state}，不能执行 {move}。可执行的操作：{allowed}。"
