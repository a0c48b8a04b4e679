"""The attendance sheet 考勤表: person by day, what was planned, what was, and what it comes to (R-3.3.1c)."""
