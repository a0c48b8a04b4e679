import { useTranslation } from "react-i18next";
import { roster } from "@/kit/api/clients";
import { SaveButton } from "@/kit/download/SaveButton";
import { useCalendarZone } from "@/kit/sites/sites";
import { checkQuery } from "./data";
import type { CheckFilters } from "./filters";

/** The presence checks that the filters leave, as a file for a spreadsheet; the service writes it. */
export function ExportChecks({ filters, disabled }: { filters: CheckFilters; disabled: boolean }) {
  const { t } = useTranslation("attendance");
  const zone = useCalendarZone(filters.site);
  return (
    <SaveButton
      disabled={disabled}
      ask={() =>
        roster.GET("/api/roster/v1/presence-checks/export", {
          params: { query: checkQuery(filters, zone) },
          parseAs: "blob",
        })
      }
    >
      {t("presence.export")}
    </SaveButton>
  );
}
