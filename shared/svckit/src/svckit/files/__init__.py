"""Files as evidence: kept in a folder or a bucket, told by a row; pictures are drawn anew before anybody sees them."""

from svckit.files.errors import FileMissing, PictureKindRefused
from svckit.files.pictures import PICTURE_TYPES, STORED_TYPE, Picture, Pictures, require_picture_type
from svckit.files.rows import StoredFile
from svckit.files.settings import FileSettings
from svckit.files.storage import Storage, whole

__all__ = [
    "PICTURE_TYPES",
    "STORED_TYPE",
    "FileMissing",
    "FileSettings",
    "Picture",
    "PictureKindRefused",
    "Pictures",
    "Storage",
    "StoredFile",
    "require_picture_type",
    "whole",
]
