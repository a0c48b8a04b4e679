import { Button } from "antd";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { roster } from "@/kit/api/clients";
import { saveAnswer } from "@/kit/download/answer";
import { Icon } from "@/kit/layout/Icon";
import { useCalendarZone } from "@/kit/sites/sites";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { checkQuery } from "./data";
import type { CheckFilters } from "./filters";

/** The presence checks that the filters leave, as a file for a spreadsheet; the service writes it. */
export function ExportChecks({ filters, disabled }: { filters: CheckFilters; disabled: boolean }) {
  const { t } = useTranslation("attendance");
  const sayFailure = useSayFailure();
  const zone = useCalendarZone(filters.site);
  const { mutate, isPending } = useMutation({
    mutationFn: () =>
      saveAnswer(
        roster.GET("/api/roster/v1/presence-checks/export", {
          params: { query: checkQuery(filters, zone) },
          parseAs: "blob",
        }),
      ),
    onError: sayFailure,
  });
  return (
    <Button icon={<Icon name="download" size={16} />} disabled={disabled} loading={isPending} onClick={() => mutate()}>
      {t("presence.export")}
    </Button>
  );
}
