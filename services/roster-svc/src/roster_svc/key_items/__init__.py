"""Keys and equipment 钥匙与装备: what a site has, who holds it, and what is handed over with the duty (R-4.0.1)."""
