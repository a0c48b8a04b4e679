import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { roster } from "@/kit/api/clients";
import { businessQuery, type BusinessFilters } from "@/kit/business/data";
import { saveAnswer } from "@/kit/download/answer";
import { Icon } from "@/kit/layout/Icon";
import { useCalendarZone } from "@/kit/sites/sites";
import { useSayFailure } from "@/kit/states/useSayFailure";

/** The entries that the filters leave, as a file for a spreadsheet; the service writes it. */
export function ExportEntries({ filters, disabled }: { filters: BusinessFilters; disabled: boolean }) {
  const { t } = useTranslation("business");
  const sayFailure = useSayFailure();
  const zone = useCalendarZone(filters.site);
  const { mutate, isPending } = useMutation({
    mutationFn: () =>
      saveAnswer(
        roster.GET("/api/roster/v1/business-entries/export", {
          params: { query: businessQuery(filters, zone) },
          parseAs: "blob",
        }),
      ),
    onError: sayFailure,
  });
  return (
    <MayButton
      verdict={useMay()("exportBusiness", {})}
      icon={<Icon name="download" size={16} />}
      disabled={disabled}
      loading={isPending}
      onClick={() => mutate()}
    >
      {t("export")}
    </MayButton>
  );
}
