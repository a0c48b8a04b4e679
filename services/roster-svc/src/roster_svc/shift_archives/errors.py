"""What can be wrong about the archive of a shift."""

from svckit.core.errors import NotFound


class ArchiveNotFound(NotFound):
    code = "shift-archive-not-found"
    en = "The shift {id} has no archive: it is not archived yet, or was before manifests were kept."
    zh = "班次 {id} 没有归档清单：尚未归档，或归档时还未生成清单。"
