"""What every layer stands on: errors, identifiers, clock, settings, telemetry. It knows no database and no web."""
