"""Read copies of what the other services tell, in the form reports are drawn from."""
