"""What can be wrong with a request about a photo."""

from svckit.core.errors import Conflict, NotFound


class PhotoNotFound(NotFound):
    code = "photo-not-found"
    en = "There is no such photo that you may see. Check the id, or ask for access to its site."
    zh = "没有您可以查看的照片。请核对编号，或申请该站点的权限。"


class PhotoIdTaken(Conflict):
    code = "photo-id-taken"
    en = "Another picture was sent under this number before. Take the photo again."
    zh = "该编号下已有另一张照片。请重新拍摄。"


class TooManyPhotos(Conflict):
    code = "photo-too-many"
    en = "This inspection has {most} photos already. Complete it with those."
    zh = "该检查已有 {most} 张照片，不能再添加。请用已有照片完成检查。"


class PhotosNotHere(Conflict):
    code = "photo-not-here"
    en = "{count} of the photos named have not arrived or were removed. Send them again, then the answer."
    zh = "所引用的照片中有 {count} 张尚未送达或已被删除。请先重新发送照片，再提交结果。"
