"""The four post types of the regulation (§2.1). Posts are data: sites may define more."""

from typing import Annotated

from contracts.open_values import known

DUTY_CHIEF = "duty_chief"
TECH_OPS = "tech_ops"
SECURITY_MONITOR = "security_monitor"
BUSINESS_OPS = "business_ops"
POSTS = (DUTY_CHIEF, TECH_OPS, SECURITY_MONITOR, BUSINESS_OPS)
Post = Annotated[str, known(*POSTS)]
