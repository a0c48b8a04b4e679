"""Posts: what a person can be on duty as. The regulation names four (§2.1); a company may add its own."""

from typing import Annotated

from contracts import topics
from contracts.event import Event
from contracts.open_values import known

DUTY_CHIEF = "duty_chief"
TECH_OPS = "tech_ops"
SECURITY_MONITOR = "security_monitor"
BUSINESS_OPS = "business_ops"
POSTS = (DUTY_CHIEF, TECH_OPS, SECURITY_MONITOR, BUSINESS_OPS)
Post = Annotated[str, known(*POSTS)]


class PostRegistered(Event, type="post.registered", topic=topics.POST, key="code"):
    """A post type exists, or its names changed: the newest version is the whole truth (R-1.2.1b).

    ``active`` false: it is out of use, and nobody is planned for it any more.
    """

    code: str
    name_zh: str
    name_en: str
    active: bool = True
