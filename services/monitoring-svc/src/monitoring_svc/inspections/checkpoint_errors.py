"""What can be wrong with a visit of a checkpoint."""

from svckit.core.errors import Conflict, Unprocessable


class NoRoute(Conflict):
    code = "inspection-without-route"
    en = "This inspection has no route, and so no checkpoints. Record its items only."
    zh = "该检查没有巡检路线，也没有巡检点。请只填写检查项。"


class UnknownCheckpoint(Unprocessable):
    code = "inspection-unknown-checkpoint"
    en = "The route of this inspection has no checkpoint {checkpoint}. Load the inspection again."
    zh = "该检查的路线没有巡检点 {checkpoint}。请重新打开该检查。"


class ProofInvalid(Unprocessable):
    code = "inspection-proof-invalid"
    en = (
        "The proof does not fit: a scan or a tag has a code, a place has degrees, and without a proof, or where the "
        "checkpoint is skipped, there is a reason. Record the visit again."
    )
    zh = "凭证不完整：扫码或标签须有二维码内容，定位须有经纬度；无凭证或跳过巡检点须说明原因。请重新记录。"


class CheckpointsLacking(Conflict):
    code = "inspection-checkpoints-lacking"
    en = "Nobody was at these checkpoints: {checkpoints}. Go there, or say for each why it was skipped."
    zh = "以下巡检点尚未到达：{checkpoints}。请前往巡检，或逐个说明跳过的原因。"


class TooManyVisits(Conflict):
    code = "inspection-too-many-visits"
    en = "This inspection has {most} visits already. Complete it."
    zh = "该检查已有 {most} 次到点记录，不能再增加。请完成检查。"
