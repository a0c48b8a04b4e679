"""What can be wrong with a request about a post type."""

from svckit.core.errors import Conflict, Forbidden, NotFound, Unprocessable


class PostCodeTaken(Conflict):
    code = "post-code-taken"
    en = "There is already a post type {post}. Choose a different code."
    zh = "岗位代码 {post} 已存在，请更换代码。"


class PostDefinitionNeedsAllSites(Forbidden):
    code = "post-definition-needs-all-sites"
    en = "Post types count for every site: only an administrator of all sites may define one."
    zh = "岗位对所有站点生效：只有管理全部站点的管理员才能定义岗位。"


class PostNotFound(NotFound):
    code = "post-not-found"
    en = "There is no post type {post}. Check its code."
    zh = "没有岗位 {post}，请核对岗位代码。"


class PostOfTheRegulation(Conflict):
    code = "post-of-the-regulation"
    en = "The regulation asks for the post {name}: it stays in use. You may change its names."
    zh = "{name}是值守制度规定的岗位，不能停用；可以修改名称。"


class PostStillPlanned(Conflict):
    code = "post-still-planned"
    en = "{shifts} shift(s) that are not over name the post {name}. Plan them without it first."
    zh = "还有 {shifts} 个未结束的班次安排了{name}，请先调整这些班次，再停用该岗位。"


class UnknownPosts(Unprocessable):
    code = "unknown-posts"
    en = "Unknown post types: {posts}. Known are: {allowed}."
    zh = "未知岗位：{posts}。可用的岗位：{allowed}。"
