"""What can be wrong with a request about a leader's round."""

from svckit.core.errors import Conflict, Forbidden, NotFound


class LeaderRoundNotFound(NotFound):
    code = "leader-round-not-found"
    en = "There is no such round that you may see. Check the id, or ask for access to its site."
    zh = "没有您可以查看的巡查记录。请核对编号，或申请该站点的权限。"


class NotYourRound(Forbidden):
    code = "not-your-round"
    en = "Only whoever commands the site now makes a round. Take the command first, or leave the round to them."
    zh = "只有当前指挥该站点的人员可以巡查。请先接管指挥，或由其完成巡查。"


class RoundUnderWay(Conflict):
    code = "round-under-way"
    en = "A round is under way at the site. Finish that one first."
    zh = "该站点的巡查正在进行，请先完成本次巡查。"


class NothingToVisit(Conflict):
    code = "nothing-to-visit"
    en = "Nobody but you is at a post of this site now. Begin the round when somebody is."
    zh = "该站点目前没有其他在岗人员，请在有人到岗后再巡查。"


class RoundOver(Conflict):
    code = "round-over"
    title_en = "Round is over"
    title_zh = "巡查已结束"
    en = "This round is over ({state}) and does not change any more. Begin a round by hand to visit the posts again."
    zh = "本次巡查已结束（{state}），不再更改。如需再次查看各岗位，请手动发起巡查。"


class PostNotOnRound(Conflict):
    code = "post-not-on-round"
    en = "Nobody was at this post when the round was called. Choose one of the posts of the round."
    zh = "发起巡查时该岗位没有人员在岗。请选择本次巡查列出的岗位。"


class PostVisitedAlready(Conflict):
    code = "post-visited-already"
    en = "This post has been visited on this round. Go on to the next one."
    zh = "本次巡查已查过该岗位，请继续下一个岗位。"


class PostLeftEmpty(Conflict):
    code = "post-left-empty"
    en = "Nobody is at this post now, so it is not in order. Record what you found."
    zh = "该岗位目前没有人员在岗，不能登记为正常。请登记发现的问题。"
