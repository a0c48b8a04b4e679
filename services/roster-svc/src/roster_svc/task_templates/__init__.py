"""Templates of tasks by post and type of site: what the posts of a shift are to do by themselves (R-2.1.2)."""
