"""Sessions of the console: a cookie that renews access tokens until the person leaves."""
