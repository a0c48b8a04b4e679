"""Away passes 离岗申请: leaving the post for a while, by leave and with somebody standing in (R-3.3.1d)."""
