"""Tasks of shifts and their templates, with the shipped set. Only adds."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

revision = "0024"
down_revision = "0023"

TIME = sa.DateTime(timezone=True)
CHECKS = {
    "kind": "kind IN ('routine', 'by_hand', 'help')",
    "state": "state IN ('open', 'in_progress', 'done', 'verified', 'skipped', 'cancelled')",
    "template": "(kind = 'routine') = (template_id IS NOT NULL)",
    "asked_by_post": "(kind = 'help') = (asked_by_post IS NOT NULL)",
    "times_in_order": "from_at <= due_at",
    "done_at": "(state IN ('done', 'verified')) = (done_at IS NOT NULL)",
    "done_by": "(done_at IS NULL) = (done_by IS NULL)",
    "recorded_at": "(done_at IS NULL) = (recorded_at IS NULL)",
    "verified_by": "(state = 'verified') = (verified_by IS NOT NULL)",
    "own_check": "verified_by <> done_by AND verified_by <> recorded_by",
    "needs_check": "state <> 'verified' OR needs_check",
    "close_reason": "(state IN ('skipped', 'cancelled')) = (close_reason IS NOT NULL)",
    "taken_by": "state <> 'in_progress' OR taken_by IS NOT NULL",
    "overdue_step": "overdue_step BETWEEN 0 AND 2",
}
REFUSE_SECOND_END = """
CREATE FUNCTION refuse_second_end_of_task() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state IN ('verified', 'skipped', 'cancelled') AND NEW.state <> OLD.state
        OR OLD.state = 'done' AND NEW.state NOT IN ('done', 'verified') THEN
        RAISE EXCEPTION 'a task that is over does not change' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$
"""
GUARD_END = """
CREATE TRIGGER tasks_end_once BEFORE UPDATE ON tasks FOR EACH ROW EXECUTE FUNCTION refuse_second_end_of_task()
"""
SHIPPED = (
    # post, zh, en, from minute, until minute, every so many minutes, second person
    ("duty_chief", "检查各岗位到岗情况", "Check that every post is manned", 0, 30, None, False),
    ("duty_chief", "巡视各岗位", "Walk round the posts", 120, 240, 240, False),
    ("duty_chief", "核对本班任务完成情况", "Go through what is done and what is not", 420, 480, None, False),
    ("tech_ops", "设备巡检", "Patrol the equipment", 30, 120, 240, False),
    ("tech_ops", "检查设备运行参数与告警", "Check operating values and alarms of the equipment", 0, 60, 240, False),
    ("tech_ops", "检查备份结果", "Check the results of the backups", 60, 180, None, True),
    ("tech_ops", "设备维护保养", "Maintain the equipment", 180, 420, None, False),
    ("tech_ops", "跟进未排除的故障", "Follow up faults that last", 60, 240, None, False),
    ("security_monitor", "查看全部监控画面", "Go through all monitoring screens", 0, 60, 120, False),
    ("security_monitor", "核对出入登记", "Check the access log", 120, 240, 240, True),
    ("security_monitor", "排查并上报安全隐患", "Look for hazards and report them", 240, 420, None, False),
    ("business_ops", "检查业务系统可用", "Check that the business systems work", 0, 60, 240, False),
    (
        "business_ops",
        "按公司流程办理当班业务",
        "Do the business of the shift by the company's process",
        30,
        420,
        None,
        False,
    ),
    ("business_ops", "核对当班业务数据", "Check the business figures of the shift", 360, 480, None, True),
)


def upgrade() -> None:
    templates = _create_templates()
    _create_tasks()
    _create_notes()
    op.execute(REFUSE_SECOND_END)
    op.execute(GUARD_END)
    op.bulk_insert(templates, [_row(*one) for one in SHIPPED])


def downgrade() -> None:
    op.drop_table("task_notes")
    op.drop_table("tasks")
    op.drop_table("task_templates")
    op.execute("DROP FUNCTION refuse_second_end_of_task()")


def _row(post: str, zh: str, en: str, begins: int, ends: int, every: int | None, check: bool) -> dict[str, object]:
    window = {"from_min": begins, "until_min": ends, "every_min": every}
    return {"post": post, "title_zh": zh, "title_en": en, "needs_check": check, **window}


def _create_templates() -> sa.Table:
    created = op.create_table(
        "task_templates",
        sa.Column("id", sa.Uuid(), server_default=sa.text("gen_random_uuid()"), nullable=False),
        sa.Column("version", sa.BigInteger(), server_default="1", nullable=False),
        sa.Column("site_id", sa.Uuid()),
        sa.Column("site_type", sa.Text(), server_default="default", nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("title_zh", sa.Text(), nullable=False),
        sa.Column("title_en", sa.Text(), nullable=False),
        sa.Column("text_zh", sa.Text()),
        sa.Column("text_en", sa.Text()),
        sa.Column("from_min", sa.BigInteger(), nullable=False),
        sa.Column("until_min", sa.BigInteger(), nullable=False),
        sa.Column("every_min", sa.BigInteger()),
        sa.Column("needs_check", sa.Boolean(), nullable=False),
        sa.Column("active", sa.Boolean(), server_default="true", nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["site_id"], ["sites.id"]),
        sa.CheckConstraint("0 <= from_min AND from_min < until_min AND until_min <= 1440", name="window"),
        sa.CheckConstraint("every_min IS NULL OR every_min BETWEEN 30 AND 1440", name="every_min"),
        sa.CheckConstraint("title_zh <> '' AND title_en <> ''", name="says_something"),
    )
    op.create_index("ix_task_templates_site_id", "task_templates", ["site_id"])
    return created


def _create_tasks() -> None:
    op.create_table("tasks", *_what_is_to_be_done(), *_what_became_of_it(), *_rules())
    op.create_index("ix_tasks_site_id_due_at", "tasks", ["site_id", "due_at", "id"])
    op.create_index("ix_tasks_shift_id", "tasks", ["shift_id"])
    unfinished = sa.text("state IN ('open', 'in_progress')")
    op.create_index("ix_tasks_unfinished", "tasks", ["site_id"], postgresql_where=unfinished)


def _what_is_to_be_done() -> list[sa.schema.SchemaItem]:
    return [
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column("shift_id", sa.Uuid(), nullable=False),
        sa.Column("origin_shift_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("template_id", sa.Uuid()),
        sa.Column("occurrence", sa.BigInteger()),
        sa.Column("title_zh", sa.Text(), nullable=False),
        sa.Column("title_en", sa.Text(), nullable=False),
        sa.Column("text_zh", sa.Text()),
        sa.Column("text_en", sa.Text()),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("assignee_id", sa.Uuid()),
        sa.Column("asked_by_post", sa.Text()),
        sa.Column("from_at", TIME, nullable=False),
        sa.Column("due_at", TIME, nullable=False),
        sa.Column("needs_check", sa.Boolean(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
    ]


def _what_became_of_it() -> list[sa.schema.SchemaItem]:
    return [
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("created_by", sa.Uuid()),
        sa.Column("taken_at", TIME),
        sa.Column("taken_by", sa.Uuid()),
        sa.Column("done_at", TIME),
        sa.Column("done_by", sa.Uuid()),
        sa.Column("recorded_at", TIME),
        sa.Column("recorded_by", sa.Uuid()),
        sa.Column("result", sa.Text()),
        sa.Column("counts", JSONB(), nullable=False),
        sa.Column("late", sa.Boolean()),
        sa.Column("verified_at", TIME),
        sa.Column("verified_by", sa.Uuid()),
        sa.Column("closed_at", TIME),
        sa.Column("closed_by", sa.Uuid()),
        sa.Column("close_reason", sa.Text()),
        sa.Column("overdue_at", TIME),
        sa.Column("overdue_step", sa.BigInteger(), nullable=False),
        sa.Column("carried_by", sa.Uuid()),
        sa.Column("carried_at", TIME),
        sa.Column("call_ids", ARRAY(sa.Uuid()), nullable=False),
    ]


def _rules() -> list[sa.schema.SchemaItem]:
    return [
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("origin_shift_id", "template_id", "occurrence"),
        sa.ForeignKeyConstraint(["site_id"], ["sites.id"]),
        sa.ForeignKeyConstraint(["shift_id"], ["shifts.id"]),
        sa.ForeignKeyConstraint(["origin_shift_id"], ["shifts.id"]),
        sa.ForeignKeyConstraint(["template_id"], ["task_templates.id"]),
        sa.ForeignKeyConstraint(["assignee_id"], ["staff.id"]),
        sa.ForeignKeyConstraint(["carried_by"], ["handovers.id"]),
        *(sa.CheckConstraint(condition, name=name) for name, condition in CHECKS.items()),
    ]


def _create_notes() -> None:
    op.create_table(
        "task_notes",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("task_id", sa.Uuid(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column("author_name", sa.Text(), nullable=False),
        sa.Column("written_at", TIME, nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"]),
    )
    op.create_index("ix_task_notes_task_id", "task_notes", ["task_id"])
