import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import { roster } from "@/kit/api/clients";
import { businessQuery, type BusinessFilters } from "@/kit/business/data";
import { SaveButton } from "@/kit/download/SaveButton";
import { useCalendarZone } from "@/kit/sites/sites";

/** The entries that the filters leave, as a file for a spreadsheet; the service writes it. */
export function ExportEntries({ filters, disabled }: { filters: BusinessFilters; disabled: boolean }) {
  const { t } = useTranslation("business");
  const zone = useCalendarZone(filters.site);
  return (
    <SaveButton
      verdict={useMay()("exportBusiness", {})}
      disabled={disabled}
      ask={() =>
        roster.GET("/api/roster/v1/business-entries/export", {
          params: { query: businessQuery(filters, zone) },
          parseAs: "blob",
        })
      }
    >
      {t("export")}
    </SaveButton>
  );
}
