"""Who does not come: late chiefs and no-shows, and whom the site calls instead (R-2.2.1b, R-4.1.1a)."""
