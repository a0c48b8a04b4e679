"""Leader's rounds 值班长巡查: who commands a site looks at every manned post, at random times (R-4.2.3a)."""
