"""Rule templates: rules that belong together, shipped as data, and given to many series at once."""
