import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import { monitoring } from "@/kit/api/clients";
import { SaveButton } from "@/kit/download/SaveButton";
import { scheduleQuery, type ScheduleFilters } from "@/kit/schedules/data";

/** The schedules that the filters leave, as a file for a spreadsheet; the service writes it. */
export function ExportSchedules({ filters }: { filters: ScheduleFilters }) {
  const { t } = useTranslation("schedules");
  return (
    <SaveButton
      verdict={useMay()("exportSchedules", {})}
      ask={() =>
        monitoring.GET("/api/monitoring/v1/inspection-schedules/export", {
          params: { query: scheduleQuery(filters) },
          parseAs: "blob",
        })
      }
    >
      {t("export")}
    </SaveButton>
  );
}
