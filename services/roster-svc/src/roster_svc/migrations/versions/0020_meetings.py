"""Meetings before and after shifts and every week: templates, series, records. Finished ones stay. Only adds."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

revision = "0020"
down_revision = "0019"

TIME = sa.DateTime(timezone=True)
KINDS = "kind IN ('pre_shift', 'post_shift', 'weekly')"
MEETING_CHECKS = {
    "kind": KINDS,
    "state": "state IN ('open', 'finished', 'dropped')",
    "of_a_shift": "(kind = 'weekly') = (shift_id IS NULL)",
    "of_a_series": "(kind = 'weekly') = (series_id IS NOT NULL)",
    "scheduled": "(kind = 'weekly') = (scheduled_at IS NOT NULL)",
    "finished": "(state = 'finished') = (finished_at IS NOT NULL)",
    "held": "state <> 'finished' OR (held_at IS NOT NULL AND place IS NOT NULL)",
    "held_before": "held_at <= finished_at",
}
PRE_SHIFT = [
    ("上一班交接情况", "What the last shift hands over"),
    ("本班任务和分工", "Tasks of this shift, and who does what"),
    ("天气和现场注意事项", "Weather, and what to mind on the site"),
    ("未处置完的事件和隐患", "Open incidents and hazards"),
    ("应急分工和联系方式", "Who does what in an emergency, and how they are reached"),
]
CHECKS = [
    ("着装、工牌符合要求", "Dress and badge as required"),
    ("精神状态良好，未饮酒", "Rested, and no alcohol"),
    ("对讲机、手机等通信工具正常", "Radios and phones work"),
]
POST_SHIFT = [
    ("本班工作完成情况", "What was done"),
    ("异常和事件处置情况", "Anomalies and incidents"),
    ("人员到岗和履职情况", "Attendance and conduct"),
]
WEEKLY = [
    ("上次会议措施落实情况", "What became of the measures of the last meeting"),
    ("本周值守情况", "Duty during this week"),
    ("下周重点工作", "What matters next week"),
]
TEMPLATES = {"pre_shift": (PRE_SHIFT, CHECKS), "post_shift": (POST_SHIFT, []), "weekly": (WEEKLY, [])}
GUARDS = (
    """
    CREATE FUNCTION refuse_change_of_finished_meeting() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - 'fact_version' = to_jsonb(OLD) - 'fact_version' THEN
            RETURN NEW;
        END IF;
        RAISE EXCEPTION 'meeting % is finished', OLD.id USING ERRCODE = 'integrity_constraint_violation';
    END $$
    """,
    """
    CREATE TRIGGER finished_stays BEFORE UPDATE OR DELETE ON meetings
    FOR EACH ROW WHEN (OLD.state = 'finished') EXECUTE FUNCTION refuse_change_of_finished_meeting()
    """,
    """
    CREATE FUNCTION refuse_change_of_finished_attendance() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF EXISTS (SELECT FROM meetings WHERE id = COALESCE(NEW.meeting_id, OLD.meeting_id) AND state = 'finished') THEN
            RAISE EXCEPTION 'the meeting is finished' USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN COALESCE(NEW, OLD);
    END $$
    """,
    """
    CREATE TRIGGER finished_stays BEFORE INSERT OR UPDATE OR DELETE ON meeting_attendees
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_finished_attendance()
    """,
    """
    CREATE FUNCTION refuse_change_of_meeting_line() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
    END $$
    """,
    """
    CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON meeting_acknowledgements
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_meeting_line()
    """,
    """
    CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON meeting_notes
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_meeting_line()
    """,
)
FUNCTIONS = (
    "refuse_change_of_finished_meeting",
    "refuse_change_of_finished_attendance",
    "refuse_change_of_meeting_line",
)


def upgrade() -> None:
    _create_templates()
    _create_series()
    _create_meetings()
    _create_lines()
    for statement in GUARDS:
        op.execute(statement)


def downgrade() -> None:
    tables = ("meeting_notes", "meeting_acknowledgements", "meeting_attendees", "meetings")
    for table in (*tables, "meeting_series", "meeting_templates"):
        op.drop_table(table)
    for function in FUNCTIONS:
        op.execute(f"DROP FUNCTION {function}()")


def _create_templates() -> None:
    table = op.create_table(
        "meeting_templates",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("site_type", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("agenda", JSONB(), nullable=False),
        sa.Column("checks", JSONB(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "site_type"),
        sa.CheckConstraint(KINDS, name="kind"),
    )
    for kind, (agenda, checks) in TEMPLATES.items():
        lines = {"agenda": _lines(agenda), "checks": _lines(checks)}
        op.execute(sa.insert(table).values(kind=kind, site_type="default", version=1, **lines))


def _lines(said: list[tuple[str, str]]) -> list[dict[str, str]]:
    return [{"zh": zh, "en": en} for zh, en in said]


def _create_series() -> None:
    op.create_table(
        "meeting_series",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("weekday", sa.BigInteger(), nullable=False),
        sa.Column("starts_at", sa.Text(), nullable=False),
        sa.Column("place", sa.Text()),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("next_at", TIME),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["site_id"], ["sites.id"]),
        sa.CheckConstraint("weekday BETWEEN 1 AND 7", name="weekday"),
        sa.CheckConstraint("active = (next_at IS NOT NULL)", name="next_at"),
    )
    op.create_index("ix_meeting_series_site_id", "meeting_series", ["site_id"])


def _create_meetings() -> None:
    op.create_table(
        "meetings",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("fact_version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("shift_id", sa.Uuid()),
        sa.Column("series_id", sa.Uuid()),
        sa.Column("scheduled_at", TIME),
        sa.Column("due_at", TIME, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        *(sa.Column(name, JSONB(), nullable=False) for name in ("agenda", "checks", "tasks", "measures")),
        sa.Column("call_ids", ARRAY(sa.Uuid()), nullable=False),
        sa.Column("tasks_version", sa.BigInteger(), nullable=False),
        sa.Column("weather_note", sa.Text()),
        sa.Column("place", sa.Text()),
        sa.Column("chair_id", sa.Uuid()),
        sa.Column("held_at", TIME),
        sa.Column("held_reason", sa.Text()),
        *(sa.Column(name, sa.Text()) for name in ("summary", "summary_none", "problems", "problems_none")),
        sa.Column("measures_none", sa.Text()),
        sa.Column("finished_at", TIME),
        sa.Column("late", sa.Boolean()),
        sa.Column("overdue_at", TIME),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["site_id"], ["sites.id"]),
        sa.ForeignKeyConstraint(["shift_id"], ["shifts.id"]),
        sa.ForeignKeyConstraint(["series_id"], ["meeting_series.id"]),
        sa.UniqueConstraint("shift_id", "kind"),
        sa.UniqueConstraint("series_id", "scheduled_at"),
        *(sa.CheckConstraint(condition, name=name) for name, condition in MEETING_CHECKS.items()),
    )
    op.create_index("ix_meetings_site_id_due_at", "meetings", ["site_id", "due_at", "id"])


def _create_lines() -> None:
    op.create_table(
        "meeting_attendees",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("posts", ARRAY(sa.Text()), nullable=False),
        sa.Column("presence", sa.Text()),
        sa.Column("absence_reason", sa.Text()),
        sa.PrimaryKeyConstraint("meeting_id", "staff_id"),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"]),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"]),
        sa.CheckConstraint("presence IN ('present', 'absent')", name="presence"),
        sa.CheckConstraint("absence_reason IS NULL OR presence IS NOT DISTINCT FROM 'absent'", name="absence_reason"),
    )
    op.create_index("ix_meeting_attendees_staff_id", "meeting_attendees", ["staff_id"])
    op.create_table(
        "meeting_acknowledgements",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("tasks_version", sa.BigInteger(), nullable=False),
        sa.Column("fitness", sa.Text(), nullable=False),
        sa.Column("fitness_note", sa.Text()),
        sa.Column("acknowledged_at", TIME, nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"]),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"]),
        sa.CheckConstraint("fitness IN ('fit', 'unfit')", name="fitness"),
        sa.CheckConstraint("fitness = 'fit' OR fitness_note IS NOT NULL", name="fitness_note"),
    )
    op.create_index("ix_meeting_acknowledgements_meeting_id", "meeting_acknowledgements", ["meeting_id"])
    op.create_table(
        "meeting_notes",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column("author_name", sa.Text(), nullable=False),
        sa.Column("written_at", TIME, nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"]),
    )
    op.create_index("ix_meeting_notes_meeting_id", "meeting_notes", ["meeting_id"])
