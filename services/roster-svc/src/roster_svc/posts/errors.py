"""What can be wrong with a request about a post type."""

from svckit.errors import Conflict


class PostCodeTaken(Conflict):
    code = "post-code-taken"
    en = "There is already a post type {post}. Choose a different code."
    zh = "岗位代码 {post} 已存在，请更换代码。"
