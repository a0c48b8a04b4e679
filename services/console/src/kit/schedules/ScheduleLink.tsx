import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { pathTo } from "@/kit/paths";
import { useSchedule } from "./data";

/** By which schedule something was opened, by its title. */
export function ScheduleLink({ id }: { id: string }) {
  const { t } = useTranslation("schedules");
  return <Link to={pathTo.schedule(id)}>{useSchedule(id).data?.title ?? t("one")}</Link>;
}
