import { useTranslation } from "react-i18next";
import { roster } from "@/kit/api/clients";
import { SaveButton } from "@/kit/download/SaveButton";
import { useCalendarZone } from "@/kit/sites/sites";
import { taskQuery, type TaskFilters } from "./filters";

/** The tasks that the filters leave, as a file for a spreadsheet; the service writes it. */
export function ExportTasks({ filters }: { filters: TaskFilters }) {
  const { t } = useTranslation("tasks");
  const zone = useCalendarZone(filters.site);
  return (
    <SaveButton
      ask={() =>
        roster.GET("/api/roster/v1/tasks/export", { params: { query: taskQuery(filters, zone) }, parseAs: "blob" })
      }
    >
      {t("export")}
    </SaveButton>
  );
}
