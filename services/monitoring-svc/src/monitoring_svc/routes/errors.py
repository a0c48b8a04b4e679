"""What can be wrong with a request about a route or a code of a checkpoint."""

from svckit.core.errors import Conflict, NotFound, Unprocessable


class RouteNotFound(NotFound):
    code = "route-not-found"
    en = "There is no such route that you may see. Check the id, or ask for access to its site."
    zh = "没有您可以查看的巡检路线。请核对编号，或申请该站点的权限。"


class CheckpointNotFound(NotFound):
    code = "checkpoint-not-found"
    en = "The route has no such checkpoint. Choose one of its checkpoints."
    zh = "该巡检路线没有这个巡检点，请从列表中选择。"


class CheckpointsNamedTwice(Unprocessable):
    code = "route-checkpoints-named-twice"
    en = "These keys stand for several checkpoints: {checkpoints}. Give every checkpoint a key of its own."
    zh = "以下巡检点标识重复：{checkpoints}。请为每个巡检点设置不同的标识。"


class CodeOfAnotherSite(Conflict):
    code = "checkpoint-code-of-another-site"
    en = "This code belongs to another site. Scan the code that hangs at the checkpoint of this patrol."
    zh = "这是其他站点的二维码。请扫描本次巡检的巡检点上张贴的二维码。"


class CodeOfAnotherCheckpoint(Conflict):
    code = "checkpoint-code-of-another"
    en = "This is the code of checkpoint “{checkpoint}”. Choose that checkpoint, or go to the one that you chose."
    zh = "这是巡检点“{checkpoint}”的二维码。请改选该巡检点，或前往您所选的巡检点扫描。"


class CodeNotKnown(Conflict):
    code = "checkpoint-code-not-known"
    en = (
        "This is no code of this route. Scan the code at the checkpoint, or type the ten characters below it; where it "
        "is damaged, record the checkpoint without a code and say why."
    )
    zh = "这不是该巡检路线的二维码。请扫描巡检点上的二维码，或输入其下方的短码；如已损坏，请选择无凭证并说明原因。"
