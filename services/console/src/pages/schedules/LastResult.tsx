import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ScheduleRead } from "@/kit/api/types";
import { pathTo } from "@/kit/paths";
import { Moment } from "@/kit/time/Time";

/** How the inspection of the newest date went, and when it was due; it leads there. */
export function LastResult({ schedule: { last }, zone }: { schedule: Pick<ScheduleRead, "last">; zone: string }) {
  const { t } = useTranslation(["inspections", "schedules"]);
  if (!last) return <>{t("schedules:notYet")}</>;
  return (
    <Link to={pathTo.inspection(last.id)}>
      {last.outcome === null ? t(`inspections:state.${last.state}`) : t(`inspections:outcome.${last.outcome}`)}
      {last.late ? ` · ${t("inspections:late")}` : ""} · <Moment at={last.due_at} zone={zone} bare seconds={false} />
    </Link>
  );
}
