import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { ExecutivePeriodRead } from "@/kit/api/types";
import { WordDialog } from "@/kit/incidents/ask/WordDialog";
import { useSites } from "@/kit/sites/sites";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { Moment } from "@/kit/time/Time";
import table from "@/kit/table/table.module.css";
import { useExecutiveChanges } from "./data";
import { ReplaceDialog } from "./ReplaceDialog";
import styles from "./executives.module.css";

/** One period, and what can be done about it. */
export function PeriodRow({ period, zone }: { period: ExecutivePeriodRead; zone: string }) {
  const { t } = useTranslation("executives");
  const sites = useSites();
  return (
    <tr>
      <td className={table.narrow} data-label={t("column.when")}>
        <Moment at={period.since} zone={zone} seconds={false} /> –{" "}
        <Moment at={period.until} zone={zone} seconds={false} />
      </td>
      <td className={table.main} data-label={t("column.who")}>
        {period.executive_name}
        {period.deputy_name === null ? null : (
          <span className={table.sub}>
            {t("kit:executive.deputy")} {period.deputy_name}
          </span>
        )}
        {period.available || period.state === "over" ? null : <span className={styles.bad}>{t("unavailable")}</span>}
      </td>
      <td data-label={t("column.scope")}>
        {period.site_id === null ? t("allSites") : (sites.get(period.site_id)?.name ?? "…")}
      </td>
      <td data-label={t("column.state")}>
        <b className={period.state === "on" ? styles.on : ""}>{t(`state.${period.state}`)}</b>
        {period.reason === null ? null : <span className={table.sub}>{period.reason}</span>}
      </td>
      <td className={table.narrow}>
        <Moves period={period} />
      </td>
    </tr>
  );
}

function Moves({ period }: { period: ExecutivePeriodRead }) {
  const { t } = useTranslation("executives");
  const may = useMay();
  const { cancel } = useExecutiveChanges();
  const sayFailure = useSayFailure();
  const [asking, setAsking] = useState<"replace" | "cancel" | null>(null);
  if (period.state !== "planned" && period.state !== "on") return null;
  const subject = period.site_id === null ? {} : { site_id: period.site_id };
  const close = (): void => setAsking(null);
  const word = t(period.state === "on" ? "cancel.end" : "cancel.button");
  return (
    <span className={styles.buttons}>
      <MayButton dense size="small" verdict={may("replaceExecutive", subject)} onClick={() => setAsking("replace")}>
        {t("replace.button")}
      </MayButton>
      <MayButton dense size="small" verdict={may("cancelExecutive", subject)} onClick={() => setAsking("cancel")}>
        {word}
      </MayButton>
      {asking === "replace" ? <ReplaceDialog period={period} onClose={close} /> : null}
      {asking === "cancel" ? (
        <WordDialog
          title={t("cancel.title", { name: period.executive_name })}
          button={period.state === "on" ? word : t("cancel.ok")}
          label={t("cancel.reason")}
          needed
          busy={cancel.isPending}
          onCancel={close}
          onSend={(reason) =>
            cancel.mutate({ period, reason: reason.trim() }, { onSuccess: close, onError: sayFailure })
          }
        />
      ) : null}
    </span>
  );
}
