import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ScheduleRead } from "@/kit/api/types";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { pathTo } from "@/kit/paths";
import { usePostName } from "@/kit/posts";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { ColumnTable } from "@/kit/table/ColumnTable";
import table from "@/kit/table/table.module.css";
import { Moment } from "@/kit/time/Time";
import { LastResult } from "./LastResult";

const COLUMNS = ["title", "recurs", "posts", "state", "next", "last"] as const;

/** Schedules, a row each. */
export function ScheduleTable({ schedules }: { schedules: readonly ScheduleRead[] }) {
  const { t } = useTranslation("schedules");
  return (
    <ColumnTable columns={COLUMNS} titleOf={(one) => t(`column.${one}`)}>
      {schedules.map((one) => (
        <Row key={one.id} schedule={one} />
      ))}
    </ColumnTable>
  );
}

function Row({ schedule }: { schedule: ScheduleRead }) {
  const { t } = useTranslation("schedules");
  const inLanguage = useInLanguage();
  const postName = usePostName();
  const sites = useSites();
  const zone = zoneOf(sites, schedule.site_id);
  const { title, checklist_zh, checklist_en, posts, state, next_at, paused_until } = schedule;
  return (
    <tr>
      <td className={table.main}>
        <Link to={pathTo.schedule(schedule.id)}>{title}</Link>
        <span className={table.sub}>
          {sites.get(schedule.site_id)?.name ?? "…"} · {inLanguage({ zh: checklist_zh, en: checklist_en })}
        </span>
      </td>
      <td data-label={t("column.recurs")}>{inLanguage(schedule)}</td>
      <td data-label={t("column.posts")}>{posts.map(postName).join(t("and"))}</td>
      <td data-label={t("column.state")}>
        <span>
          {t(`state.${state}`)}
          {state === "paused" && paused_until !== null ? (
            <span className={table.sub}>
              {t("until")} <Moment at={paused_until} zone={zone} bare seconds={false} />
            </span>
          ) : null}
        </span>
      </td>
      <td data-label={t("column.next")}>
        {next_at === null ? "—" : <Moment at={next_at} zone={zone} bare seconds={false} />}
      </td>
      <td data-label={t("column.last")}>
        <LastResult schedule={schedule} zone={zone} />
      </td>
    </tr>
  );
}
