"""Series: what is measured at a site, under which key and in which unit."""
