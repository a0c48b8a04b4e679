import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import type { HandoverRead } from "@/kit/api/types";
import { Panel } from "@/kit/layout/Page";
import { Empty } from "@/kit/states/States";
import { AddItem } from "./AddItem";
import { ItemRow } from "./ItemRow";
import styles from "./handovers.module.css";

/** What is handed over, item by item; below it what is not open any more, and a place to add what no record knows. */
export function ItemsPanel({ handover, zone }: { handover: HandoverRead; zone: string }) {
  const { t } = useTranslation("handover");
  const may = useMay();
  const counted = handover.items.filter(({ gone_at }) => gone_at === null);
  const gone = handover.items.filter(({ gone_at }) => gone_at !== null);
  const accepted = counted.filter(({ state }) => state === "accepted").length;
  return (
    <Panel
      title={t("items")}
      actions={<span className={styles.soft}>{t("acceptedOf", { accepted, count: counted.length })}</span>}
    >
      {counted.length === 0 ? (
        <Empty title={t("noItems")}>
          <p>{t("noItemsHint")}</p>
        </Empty>
      ) : null}
      <ul className={styles.items}>
        {counted.map((item) => (
          <ItemRow key={item.id} handover={handover} item={item} zone={zone} />
        ))}
      </ul>
      {may("addHandoverItem", handover) === null ? <AddItem handover={handover} /> : null}
      {gone.length > 0 ? (
        <details className={styles.gone}>
          <summary>{t("goneItems", { count: gone.length })}</summary>
          <ul>
            {gone.map((item) => (
              <li key={item.id}>
                {t(`kind.${item.kind}`)} · {item.title}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Panel>
  );
}
