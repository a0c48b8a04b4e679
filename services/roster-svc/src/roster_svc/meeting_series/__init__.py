"""Weekly duty meetings 值守工作例会 as a series: the next one is made by the clock (R-2.2.1e)."""
