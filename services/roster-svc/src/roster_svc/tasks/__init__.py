"""Tasks of a shift 任务, and requests for help between posts 协助请求 (R-2.2.1a, R-4.2.1a, R-2.2.2h)."""
