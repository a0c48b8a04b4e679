"""Templates of meetings by type of site: what is spoken of, and what is looked at. They are data (R-4.1.1b)."""
