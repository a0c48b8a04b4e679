import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import type { InspectionDetail } from "@/kit/api/types";
import type { Recorded } from "@/kit/inspections/answers";
import { lacking, progressOf } from "@/kit/inspections/items";
import { checkpointStep } from "@/kit/inspections/round";
import { useThere } from "@/kit/inspections/there";
import { Icon } from "@/kit/layout/Icon";
import { post } from "@/kit/outbox/outbox";
import { PhoneButton } from "../PhoneButton";
import { ItemLines } from "./ItemLines";
import { useRunName } from "./runName";
import styles from "./run.module.css";

interface ReviewProps {
  run: InspectionDetail;
  found: ReadonlyMap<string, Recorded>;
  /** The steps of checkpoints where somebody was. */
  visited: ReadonlySet<string>;
  /** It is on its way already. */
  completing: boolean;
  onShow: (key: string) => void;
}

/** All items at a glance before the inspection is finished: what lacks, what failed, what was skipped. */
export function Review({ run, found, visited, completing, onShow }: ReviewProps) {
  const { t } = useTranslation("inspections");
  const name = useRunName()(run);
  const missing = lacking(run.content.items, found);
  const { failed, skipped } = progressOf(run.content.items, found);
  const points = (run.route?.checkpoints ?? [])
    .map(({ key }) => checkpointStep(key))
    .filter((one) => !visited.has(one));
  const first = points[0] ?? missing[0]?.key;
  return (
    <section className={styles.step} aria-label={t("phone.overview")}>
      <p className={first === undefined ? styles.ready : styles.late} role="status">
        {points.length > 0 ? t("checkpoints.lacks", { count: points.length }) : ""}
        {missing.length > 0 ? t("phone.lacks", { count: missing.length }) : ""}
        {first === undefined ? t("phone.ready") : ""}
        {failed > 0 ? ` ${t("phone.failed", { count: failed })}` : ""}
        {skipped > 0 ? ` ${t("phone.skipped", { count: skipped })}` : ""}
      </p>
      {first !== undefined ? (
        <button type="button" className={styles.goOn} onClick={() => onShow(first)}>
          {t("phone.goOn")}
        </button>
      ) : null}
      <ItemLines run={run} found={found} onShow={onShow} />
      <PhoneButton
        verdict={useMay()("completeInspection", { ...run, there: useThere(run.site_id) })}
        look="good"
        disabled={completing || first !== undefined}
        onClick={() => post({ kind: "inspection-complete", target: run.id, label: name })}
      >
        <Icon name={completing ? "clock" : "check"} size={22} /> {t(completing ? "phone.sending" : "phone.finish")}
      </PhoneButton>
    </section>
  );
}
