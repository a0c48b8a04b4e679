"""`farwatch doctor`: what is wrong with a running Farwatch, in plain words, and what to do about it."""
