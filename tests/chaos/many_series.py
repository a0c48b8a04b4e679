"""Thousands of watched series at once: copies, in the tables, of one that was made over HTTP."""

from farwatch_town import Town
from stage import Stage

COLUMNS = """
SELECT column_name FROM information_schema.columns
WHERE table_schema = 'public' AND table_name = $1 AND is_identity = 'NO' ORDER BY ordinal_position
"""
EVERY_CRITICAL = 50


def multiply(stage: Stage, town: Town, count: int) -> list[str]:
    """Copies of the town's first series with its rule; one in fifty rules is critical. Returns the copies' keys."""
    template = town.series[0]
    keys = [f"storm-{number}" for number in range(count)]
    copy(stage, "series s", {"id": "gen_random_uuid()", "key": "k.key"}, "s.key = $3", template, keys, town)
    series = "JOIN series n ON n.site_id = $2::text::uuid AND n.key = k.key"
    mine = "(SELECT num FROM series WHERE site_id = $2::text::uuid AND key = $3)"
    copy(stage, "series_latest s", {"series_num": "n.num"}, f"s.series_num = {mine}", template, keys, town, series)
    rule = {
        "id": "gen_random_uuid()",
        "series_id": "n.id",
        "series_num": "n.num",
        "series": "n.key",
        "severity": f"CASE WHEN k.nr % {EVERY_CRITICAL} = 0 THEN 'critical' ELSE s.severity END",
    }
    copy(stage, "rules s", rule, f"s.series_num = {mine}", template, keys, town, series)
    rules = f"{series} JOIN rules r ON r.series_num = n.num"
    one = f"s.rule_id = (SELECT id FROM rules WHERE series_num = {mine})"
    copy(stage, "detectors s", {"rule_id": "r.id"}, one, template, keys, town, rules)
    return keys


def copy(
    stage: Stage,
    table: str,
    changed: dict[str, str],
    where: str,
    template: str,
    keys: list[str],
    town: Town,
    join: str = "",
) -> None:
    """Insert a copy of the template's row for each key, with some columns ``changed``."""
    name = table.split(maxsplit=1)[0]
    columns = [row["column_name"] for row in stage.fetch("monitoring", COLUMNS, name)]
    values = ", ".join(changed.get(column, f"s.{column}") for column in columns)
    query = (
        f"INSERT INTO {name} ({', '.join(columns)}) SELECT {values} "
        f"FROM unnest($1::text[]) WITH ORDINALITY AS k (key, nr) {join} CROSS JOIN {table} "
        f"WHERE {where} AND $2::text IS NOT NULL AND $3::text IS NOT NULL"
    )
    stage.fetch("monitoring", query, keys, town.site_id, template)
