import { useTranslation } from "react-i18next";
import type { HandoverRead } from "@/kit/api/types";
import { Panel } from "@/kit/layout/Page";
import { Moment } from "@/kit/time/Time";
import styles from "./handovers.module.css";

/** All that was done with it, the newest first. */
export function RecordPanel({ handover, zone }: { handover: HandoverRead; zone: string }) {
  const { t } = useTranslation("handover");
  const titles = new Map(handover.items.map(({ id, title }) => [id, title]));
  return (
    <Panel title={t("record")}>
      <ol className={styles.record}>
        {handover.history.toReversed().map((one, place) => (
          <li key={handover.history.length - place}>
            <Moment at={one.at} zone={zone} bare seconds={false} />
            <span>
              {one.by ? (handover.names[one.by] ?? "…") : t("bySystem")}{" "}
              {t(`act.${one.act}`, { defaultValue: one.act })}
              {one.item_id ? ` · ${titles.get(one.item_id) ?? ""}` : ""}
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
