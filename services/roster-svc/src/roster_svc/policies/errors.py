"""What can be wrong with a duty policy beyond its bounds."""

from svckit.core.errors import Unprocessable


class FiguresContradict(Unprocessable):
    code = "figures-contradict"
    en = "{less} would be {figure}, more than {more}, which is {limit} at this site. Set both so that they fit."
    zh = "{less} 将为 {figure}，大于该站点的 {more}（{limit}）。请同时设置两者，使其相互一致。"
