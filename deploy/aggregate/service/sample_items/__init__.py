"""Sample items of a site, registered and closed by its people."""
