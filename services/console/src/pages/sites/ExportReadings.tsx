import { useTranslation } from "react-i18next";
import { monitoring } from "@/kit/api/clients";
import { SaveButton } from "@/kit/download/SaveButton";

interface ExportReadingsProps {
  seriesId: string;
  window: { from: string; to: string };
  disabled: boolean;
}

/** All readings of the window as a file for a spreadsheet, in the site's time; the service writes it. */
export function ExportReadings({ seriesId, window, disabled }: ExportReadingsProps) {
  const { t } = useTranslation("sites");
  return (
    <SaveButton
      disabled={disabled}
      ask={() =>
        monitoring.GET("/api/monitoring/v1/series/{series_id}/readings/export", {
          params: { path: { series_id: seriesId }, query: window },
          parseAs: "blob",
        })
      }
    >
      {t("series.export")}
    </SaveButton>
  );
}
