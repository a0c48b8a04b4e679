"""What can be wrong with a duty policy beyond its bounds."""

from svckit.core.errors import Unprocessable


class FiguresContradict(Unprocessable):
    code = "figures-contradict"
    en = "One value would be {figure}, more than the other, which is {limit} at this site. Set both so that they fit."
    zh = "设置的值 {figure} 大于该站点与之相关的值 {limit}。请同时设置两者，使其相互一致。"
    hint = "`{less}` must not exceed `{more}`."
