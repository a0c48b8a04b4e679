import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { csv } from "@/kit/download/csv";
import { saveText } from "@/kit/download/save";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { Icon } from "@/kit/layout/Icon";
import { usePostName } from "@/kit/posts";
import { useCalendarZone, useSites } from "@/kit/sites/sites";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { dayIn } from "@/kit/time/days";
import { ownZone } from "@/kit/time/format";
import { allDeliveries } from "./data";
import type { Filters } from "./filters";
import { useSubject } from "./useSubject";

const COLUMNS = [
  "at",
  "site",
  "incident",
  "title",
  "person",
  "channel",
  "address",
  "state",
  "reason",
  "attempt",
  "answer",
] as const;

/** The filtered log as a file for a spreadsheet; times in UTC. */
export function ExportButton({ filters, disabled }: { filters: Filters; disabled: boolean }) {
  const { t } = useTranslation("deliveries");
  const sayFailure = useSayFailure();
  const inLanguage = useInLanguage();
  const sites = useSites();
  const subject = useSubject();
  const postName = usePostName();
  const zone = useCalendarZone(filters.site);
  const may = useMay();
  const { mutate, isPending } = useMutation({
    mutationFn: () => allDeliveries(filters, zone),
    onError: sayFailure,
    onSuccess: (entries) => {
      const rows = entries.map((one) => [
        one.created_at,
        sites.get(one.site_id ?? "")?.name ?? "",
        one.incident_number ?? one.subject?.number ?? "",
        one.incident_title ?? subject(one),
        one.recipient.staff_id === null ? postName(one.recipient.name) : one.recipient.name,
        t(`kit:channel.${one.channel}`),
        one.recipient.address,
        t(`kit:delivery.${one.state}`),
        one.reason ? inLanguage(one.reason) : "",
        one.attempt,
        one.answer ?? "",
      ]);
      const head = COLUMNS.map((name) => t(`csv.${name}`));
      saveText(`${t("csv.file")}-${dayIn(Date.now(), ownZone())}.csv`, csv([head, ...rows]));
    },
  });
  return (
    <MayButton
      verdict={may("exportDeliveries", {})}
      icon={<Icon name="download" size={16} />}
      disabled={disabled}
      loading={isPending}
      onClick={() => mutate()}
    >
      {t("csv.export")}
    </MayButton>
  );
}
