import { useMutation } from "@tanstack/react-query";
import { App, Button } from "antd";
import { useTranslation } from "react-i18next";
import { messageOf } from "@/kit/api/problem";
import { csv, download } from "@/kit/download/csv";
import { useLanguage } from "@/kit/i18n/language";
import { Icon } from "@/kit/layout/Icon";
import { useSites } from "@/kit/sites/sites";
import { isoDate, ownZone } from "@/kit/time/format";
import { allDeliveries } from "./data";
import type { Filters } from "./filters";

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
  const { message } = App.useApp();
  const language = useLanguage();
  const sites = useSites();
  const { mutate, isPending } = useMutation({
    mutationFn: () => allDeliveries(filters),
    onError: (error) => void message.error(messageOf(error), 6),
    onSuccess: (entries) => {
      const rows = entries.map((one) => [
        one.created_at,
        sites.get(one.site_id ?? "")?.name ?? "",
        one.incident_number ?? "",
        one.incident_title ?? (one.gathered ? t("digest", { count: one.gathered }) : t("testMessage")),
        one.recipient.name,
        t(`kit:channel.${one.channel}`),
        one.recipient.address,
        t(`kit:delivery.${one.state}`),
        one.reason?.[language === "en" ? "en" : "zh"] ?? "",
        one.attempt,
        one.answer ?? "",
      ]);
      const head = COLUMNS.map((name) => t(`csv.${name}`));
      download(`${t("csv.file")}-${isoDate(Date.now(), ownZone())}.csv`, csv([head, ...rows]));
    },
  });
  return (
    <Button icon={<Icon name="download" size={16} />} disabled={disabled} loading={isPending} onClick={() => mutate()}>
      {t("csv.export")}
    </Button>
  );
}
