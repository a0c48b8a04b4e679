import { Button } from "antd";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { monitoring } from "@/kit/api/clients";
import { saveAnswer } from "@/kit/download/answer";
import { Icon } from "@/kit/layout/Icon";
import { useSayFailure } from "@/kit/states/useSayFailure";

interface ExportReadingsProps {
  seriesId: string;
  window: { from: string; to: string };
  disabled: boolean;
}

/** All readings of the window as a file for a spreadsheet, in the site's time; the service writes it. */
export function ExportReadings({ seriesId, window, disabled }: ExportReadingsProps) {
  const { t } = useTranslation("sites");
  const sayFailure = useSayFailure();
  const { mutate, isPending } = useMutation({
    mutationFn: () =>
      saveAnswer(
        monitoring.GET("/api/monitoring/v1/series/{series_id}/readings/export", {
          params: { path: { series_id: seriesId }, query: window },
          parseAs: "blob",
        }),
      ),
    onError: sayFailure,
  });
  return (
    <Button icon={<Icon name="download" size={16} />} disabled={disabled} loading={isPending} onClick={() => mutate()}>
      {t("series.export")}
    </Button>
  );
}
