"""The four post types of the regulation (§2.1). Posts are data: sites may define more."""

DUTY_CHIEF = "duty_chief"
TECH_OPS = "tech_ops"
SECURITY_MONITOR = "security_monitor"
BUSINESS_OPS = "business_ops"
