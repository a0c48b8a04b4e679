"""What can be wrong with a file: its kind, its content, or the place where it is kept."""

from svckit.core.errors import NotFound, Unavailable, Unprocessable, UnsupportedMedia


class FileMissing(NotFound):
    """404: the row is there, the content is not."""

    code = "file-missing"
    en = "The file is on record, and its content is not in the storage. Tell whoever runs the system."
    zh = "该文件有记录，但存储中没有其内容。请联系系统管理员。"


class StorageUnavailable(Unavailable):
    """503: the folder or the bucket does not answer, or there is none."""

    code = "storage-unavailable"
    en = "Files cannot be kept or read at the moment; nothing was changed. Try again in {retry_after} s."
    zh = "暂时无法保存或读取文件，未作任何更改。请在 {retry_after} 秒后重试。"


class PictureKindRefused(UnsupportedMedia):
    """415: no kind of picture that is taken."""

    code = "picture-kind-refused"
    en = "Only JPEG, PNG and WebP pictures are taken. Choose such a picture, or take one with the camera here."
    zh = "仅接受 JPEG、PNG 和 WebP 格式的图片。请选择此类图片，或在此处直接拍照。"


class HeicRefused(PictureKindRefused):
    """415: a picture of an Apple device that no browser has converted."""

    code = "picture-heic-refused"
    en = "This picture is HEIC. Set the camera to “most compatible”, or take the picture here: then it comes as JPEG."
    zh = "该图片为 HEIC 格式。请将相机格式设为“兼容性最佳”，或在此处直接拍照，即可得到 JPEG 图片。"


class PictureUnreadable(Unprocessable):
    """422: what was sent is no picture, or is damaged."""

    code = "picture-unreadable"
    en = "What was sent cannot be read as a picture. Take it again."
    zh = "所发送的内容不是可读取的图片。请重新拍摄。"


class PictureTooLarge(Unprocessable):
    """422: more pixels than are worked on."""

    code = "picture-too-large"
    en = "The picture has more than {most} million pixels. Take it with a lower resolution."
    zh = "图片超过 {most} 百万像素。请降低分辨率后重新拍摄。"
