"""What can be wrong with a request about a post type."""

from svckit.core.errors import Conflict, Forbidden


class PostCodeTaken(Conflict):
    code = "post-code-taken"
    en = "There is already a post type {post}. Choose a different code."
    zh = "岗位代码 {post} 已存在，请更换代码。"


class PostDefinitionNeedsAllSites(Forbidden):
    code = "post-definition-needs-all-sites"
    en = "Post types count for every site: only an administrator of all sites may define one."
    zh = "岗位对所有站点生效：只有管理全部站点的管理员才能定义岗位。"
