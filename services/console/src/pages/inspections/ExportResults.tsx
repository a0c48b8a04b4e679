import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import { monitoring } from "@/kit/api/clients";
import { SaveButton } from "@/kit/download/SaveButton";
import { useCalendarZone } from "@/kit/sites/sites";
import { inspectionQuery, type InspectionFilters } from "./filters";

/** All results of the inspections that the filters leave, as a file for a spreadsheet; the service writes it. */
export function ExportResults({ filters }: { filters: InspectionFilters }) {
  const { t } = useTranslation("inspections");
  const zone = useCalendarZone(filters.site);
  return (
    <SaveButton
      verdict={useMay()("exportInspections", {})}
      ask={() =>
        monitoring.GET("/api/monitoring/v1/inspections/export", {
          params: { query: inspectionQuery(filters, zone) },
          parseAs: "blob",
        })
      }
    >
      {t("export")}
    </SaveButton>
  );
}
