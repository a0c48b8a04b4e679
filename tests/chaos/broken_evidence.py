"""Evidence that is broken on purpose, one thing at a time."""

from dataclasses import replace

from evidence import Anomaly, Evidence, Reading, Shift, Streamed
from sound_evidence import (
    AWAY,
    E1,
    GOOD,
    HERE,
    NOON,
    THERE,
    call,
    changed,
    incident,
    later,
    message,
    more,
    step,
    without,
)

NOBODY_REACHED = replace(
    AWAY,
    calls=(replace(GOOD.calls[0], state="failed"), *(replace(one, state="superseded") for one in GOOD.calls[1:])),
    messages=(),
)
ADMITTED = replace(GOOD, calls=tuple(replace(one, state="failed") for one in GOOD.calls), messages=())
BROKEN: list[tuple[str, Evidence, dict[str, str]]] = [
    ("a stored reading gone", replace(GOOD, readings=()), {"every_acknowledged_reading_is_stored": "lost"}),
    ("another value stored", changed("readings", 0, value=3.5), {"every_acknowledged_reading_is_stored": "wrong"}),
    (
        "a reading nobody sent",
        more("readings", Reading(HERE, "s-1", later(1), 22.0)),
        {"every_acknowledged_reading_is_stored": "wrong"},
    ),
    (
        "a reading of the other town",
        changed("readings", 0, site_id=THERE),
        {"every_acknowledged_reading_is_stored": "lost wrong"},
    ),
    ("a reading twice", more("readings", GOOD.readings[0]), {"every_acknowledged_reading_is_stored": "doubled"}),
    (
        "an anomaly gone",
        without("anomalies", 0),
        {"every_cause_has_one_anomaly_and_one_incident": "lost lost", "every_occurrence_counts_once": "doubled"},
    ),
    (
        "an anomaly twice",
        more("anomalies", Anomaly("a2", HERE, "s-1", "k1")),
        {"every_cause_has_one_anomaly_and_one_incident": "doubled", "every_occurrence_counts_once": "lost"},
    ),
    (
        "its incident gone",
        without("incidents", 0),
        {
            "every_cause_has_one_anomaly_and_one_incident": "lost",
            "every_person_named_is_called_once": "wrong wrong wrong",
        },
    ),
    (
        "its incident twice",
        more("incidents", incident("i3", "s-1 too warm", "k1", taken_after_s=1)),
        {
            "every_cause_has_one_anomaly_and_one_incident": "doubled",
            "every_step_fires_once": "lost",
            "the_report_knows_every_incident": "lost",
        },
    ),
    ("a cause counted twice", changed("incidents", 0, occurrences=2), {"every_occurrence_counts_once": "doubled"}),
    (
        "a declared incident twice",
        more("incidents", incident("i3", "by hand", taken_after_s=1)),
        {
            "every_declaration_has_one_incident": "doubled",
            "every_step_fires_once": "lost",
            "the_report_knows_every_incident": "lost",
        },
    ),
    (
        "a declared incident gone",
        changed("incidents", 1, title="something else"),
        {"every_declaration_has_one_incident": "lost"},
    ),
    (
        "an unanswered declaration done twice",
        more("incidents", *(incident(id_, "never answered", taken_after_s=1) for id_ in ("i3", "i4"))),
        {
            "every_declaration_has_one_incident": "doubled",
            "every_step_fires_once": "lost lost",
            "the_report_knows_every_incident": "lost lost",
        },
    ),
    (
        "an acknowledgement forgotten",
        changed("incidents", 1, taken=None, taken_entries=0),
        {"every_acknowledgement_is_kept": "lost", "every_step_fires_once": "lost"},
    ),
    (
        "an acknowledgement twice in the file",
        changed("incidents", 1, taken_entries=2),
        {"every_acknowledgement_is_kept": "doubled"},
    ),
    (
        "escalated after it was taken",
        more("escalations", step("e4", "i2", 1, 4)),
        {"every_acknowledgement_is_kept": "wrong"},
    ),
    ("a note gone", without("lines", 0), {"every_line_stands_in_its_file_once": "lost"}),
    ("a note twice", more("lines", GOOD.lines[0]), {"every_line_stands_in_its_file_once": "doubled"}),
    ("a level forgotten", changed("incidents", 1, level=2), {"every_line_stands_in_its_file_once": "wrong"}),
    ("a shift gone", replace(GOOD, shifts=()), {"every_shift_is_on_the_roster_once": "lost lost lost lost"}),
    (
        "a shift twice",
        more("shifts", Shift("h2", HERE, NOON, "planned", (), ())),
        {"every_shift_is_on_the_roster_once": "doubled"},
    ),
    ("a publication forgotten", changed("shifts", 0, state="planned"), {"every_shift_is_on_the_roster_once": "lost"}),
    ("a check-in gone", changed("shifts", 0, arrivals=()), {"every_shift_is_on_the_roster_once": "lost"}),
    (
        "a check-out twice",
        changed("shifts", 0, departures=("guard", "guard")),
        {"every_shift_is_on_the_roster_once": "doubled"},
    ),
    ("a report unsealed", changed("reports", 0, state="draft"), {"every_submitted_report_is_sealed_once": "lost"}),
    ("a report sealed twice", more("report_events", "r1"), {"every_submitted_report_is_sealed_once": "doubled"}),
    (
        "a policy forgotten",
        changed("settings", 0, version=1, figures={"due_s": 60}),
        {"every_policy_is_the_last_one_put": "lost"},
    ),
    ("a policy put twice", changed("settings", 0, version=3), {"every_policy_is_the_last_one_put": "doubled"}),
    (
        "another figure in force",
        changed("settings", 0, figures={"due_s": 60}),
        {"every_policy_is_the_last_one_put": "wrong"},
    ),
    (
        "one putting counted twice",
        changed("requests", 12, answer={"version": 3}),
        {"every_policy_is_the_last_one_put": "doubled lost"},
    ),
    (
        "a step that never fired",
        replace(without("escalations", 1), calls=GOOD.calls[::3], messages=GOOD.messages[::4]),
        {"every_step_fires_once": "lost"},
    ),
    (
        "a step that fired twice",
        more("escalations", step("e4", "i1", 1, 4)),
        {"every_step_fires_once": "doubled doubled", "every_person_named_is_called_once": "lost lost"},
    ),
    (
        "a delay that is not told",
        changed("escalations", 0, escalated_at=later(7), told_late_s=None),
        {"every_delay_is_told": "wrong wrong"},
    ),
    ("a delay told wrong", changed("escalations", 0, told_late_s=3.0), {"every_delay_is_told": "wrong"}),
    (
        "one of two people not called",
        replace(without("calls", 2), messages=without("messages", 3).messages),
        {"every_person_named_is_called_once": "lost"},
    ),
    (
        "a person called twice",
        more("calls", call("c5", E1, sends=0)),
        {"every_person_named_is_called_once": "doubled", "every_call_told_has_its_message": "lost"},
    ),
    (
        "somebody called whom no step names",
        more("calls", call("c5", E1, "tech", state="superseded")),
        {"every_person_named_is_called_once": "wrong", "every_call_has_ended_for_a_reason": "lost"},
    ),
    (
        "nobody called",
        more("calls", call("c5", E1, None, state="failed")),
        {"every_person_named_is_called_once": "wrong", "every_call_has_ended_for_a_reason": "lost"},
    ),
    ("a call left pending", changed("calls", 0, state="pending"), {"every_call_has_ended_for_a_reason": "lost"}),
    (
        "given up though nobody had answered",
        changed("calls", 2, state="superseded"),
        {"every_call_has_ended_for_a_reason": "lost"},
    ),
    (
        "given up before the answer",
        changed("calls", 3, state="superseded"),
        {"every_call_has_ended_for_a_reason": "lost"},
    ),
    (
        "failed, and no channel was away",
        changed("calls", 0, state="failed"),
        {"every_call_has_ended_for_a_reason": "lost"},
    ),
    (
        "failed, and no later step reached anybody",
        NOBODY_REACHED,
        {"every_call_has_ended_for_a_reason": "lost lost lost lost", "every_incident_reaches_somebody": "lost"},
    ),
    (
        "every call failed",
        ADMITTED,
        {
            "every_call_has_ended_for_a_reason": "lost lost lost lost lost lost lost",
            "every_incident_reaches_somebody": "lost",
        },
    ),
    (
        "every message lost",
        replace(GOOD, messages=()),
        {"every_call_told_has_its_message": "lost lost lost lost", "every_incident_reaches_somebody": "lost"},
    ),
    (
        "every message and call lost",
        replace(GOOD, messages=(), calls=()),
        {"every_person_named_is_called_once": "lost lost lost", "every_incident_reaches_somebody": "lost"},
    ),
    ("a message lost", without("messages", 3), {"every_call_told_has_its_message": "lost"}),
    (
        "a digest that never came",
        changed("calls", 2, message_id="d1"),
        {"every_call_told_has_its_message": "lost", "no_message_goes_astray": "wrong"},
    ),
    ("an unexplained repeat", more("messages", message("c1")), {"every_call_told_has_its_message": "doubled"}),
    ("a message that nobody's call explains", more("messages", message("c77")), {"no_message_goes_astray": "wrong"}),
    (
        "our message in the other town",
        changed("messages", 0, to=("chief@u",)),
        {"every_call_told_has_its_message": "lost", "no_message_goes_astray": "wrong"},
    ),
    (
        "one person's message to another",
        changed("messages", 3, to=("chief@t",)),
        {"every_call_told_has_its_message": "lost", "no_message_goes_astray": "wrong"},
    ),
    ("a notice to another", changed("messages", 5, to=("tech@t",)), {"no_message_goes_astray": "wrong"}),
    ("a message to two", changed("messages", 0, to=("chief@t", "chief@u")), {"no_message_goes_astray": "wrong"}),
    (
        "something never comes to rest",
        replace(GOOD, restless={"notify: claimed deliveries": 1}),
        {"everything_comes_to_rest": "lost"},
    ),
    (
        "an event that was never consumed",
        replace(GOOD, consumed={"notify-svc": frozenset()}),
        {"every_event_is_consumed": "lost"},
    ),
    ("a group that is gone", replace(GOOD, consumed={}), {"every_event_is_consumed": "lost"}),
    ("a hole in the stream", without("streamed", 0), {"the_stream_has_every_event_once": "lost"}),
    (
        "an event twice on the stream",
        more("streamed", Streamed(3, "v1", "i1")),
        {"the_stream_has_every_event_once": "doubled"},
    ),
    (
        "a made-up event on the stream",
        more("streamed", Streamed(3, "v7", "i1")),
        {"the_stream_has_every_event_once": "wrong"},
    ),
    ("a report that lacks one", replace(GOOD, reported=frozenset({"i1"})), {"the_report_knows_every_incident": "lost"}),
    ("a dead letter", replace(GOOD, dead_letters=1), {"nothing_is_dead": "lost"}),
    ("an answer 500", replace(GOOD, statuses={500: 1}), {"no_answer_was_a_fault_of_ours": "wrong"}),
    ("an ERROR line", replace(GOOD, errors=("boom",)), {"no_unexpected_error_was_logged": "wrong"}),
]
"""What is broken, and exactly what each judge must find in it."""
