"""Two demo sites, made and kept alive through the public HTTP API only."""
