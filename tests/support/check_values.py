"""Sets of values of checklists, inspections, improvements and devices: which table words them, where they are shown."""

from collections.abc import Mapping
from typing import Any

from contracts import words
from contracts.words import Words

TABLE_OF: Mapping[str, Mapping[Any, Words] | None] = {
    "InspectionKind": words.INSPECTION_KINDS,
    "InspectionTrigger": None,  # pages name who opened it by hand, and the shift or the schedule that it is for
    "InspectionOutcome": words.INSPECTION_OUTCOMES,
    "InspectionCancelBasis": words.INSPECTION_CANCELS,
    "VisitProof": words.VISIT_PROOFS,
    "FindingKind": words.FINDING_KINDS,
    "FindingSource": words.FINDING_SOURCES,
    "FindingOutcome": words.FINDING_STATES,
    "ImprovementSource": words.IMPROVEMENT_SOURCES,
    "ImprovementState": words.IMPROVEMENT_STATES,
    "WaitsFor": words.IMPROVEMENT_WAITS,
    "DeviceKind": words.DEVICE_KINDS,
    "DeviceTrouble": words.DEVICE_TROUBLES,
    "RestoreBasis": None,  # pages show the state that a device is in now, and who maintains it
}
SHOWN_BY: Mapping[str, tuple[str, str] | str] = {
    "startup, patrol, readings, gear, shutdown, readiness, other": ("inspections", "kind"),
    "open, in_progress, completed, missed, cancelled": ("inspections", "state"),
    "open, completed, missed, cancelled": "a report's own word: checks.*",
    "passed, failed": ("inspections", "outcome"),
    "by_hand, shift_cancelled, shift_changed, shift_ended": ("inspections", "cancelBasis"),
    "pass_fail, reading, choice, text, photo": ("inspections", "itemKind"),
    "large, small": "asked for by the page that shows the photo: nobody reads it",
    "hazard, anomaly, incident": ("findings", "kind"),
    "anomaly, incident": ("findings", "kind"),
    "received, reported, acknowledged, promoted, resolved, rejected": ("findings", "state"),
    "on_duty, office, visitor": ("findings", "source"),
    "proposed, approved, done, verified, rejected": ("improvements", "state"),
    "meeting, by_hand": ("improvements", "source"),
    "propose, approve, replan, reject, finish, return, verify": ("improvements", "step"),
    "decision, work, check": "pages name by when: improvements:waits, or the day that was promised",
    "received, in_hand, resolved, rejected": ("public-report", "state"),
    "resolved, rejected": ("findings", "state"),
    "shift, by_hand, schedule": "pages name who opened it by hand, and the shift or the schedule that it is for",
    "active, paused, over, retired": ("schedules", "state"),
    "outage, site_closed, checklist_out_of_use": ("schedules", "gap"),
    "hourly, daily, weekly, monthly": ("schedules", "frequency"),
    "start, end": ("checklists", "anchor"),
    "in_order, free": ("routes", "order"),
    "qr, nfc, place, none": ("inspections", "checkpoints.proofs"),
    "too_soon, out_of_order, far, clock_off, old_code, typed": ("inspections", "checkpoints.flag"),
    "camera, sensor, recorder, alarm_line, other": ("devices", "kind"),
    "ok, degraded, offline, unknown, maintenance": ("devices", "state"),
    "silent, reported_offline, clock_drift, recording_gap, storage_low": ("devices", "trouble"),
    "waiting, passed, failed": ("devices", "test.state"),
    "no_incident, no_message, no_answer": ("devices", "test.lack"),
    "degraded, offline": "what was told of a device: pages show the state that it is in",
    "pass, fail": "a suggestion is a sentence of the service's own",
    "minor, major, critical": ("kit", "severity"),
}
