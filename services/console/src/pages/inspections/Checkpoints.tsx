import { useTranslation } from "react-i18next";
import type { Checkpoint, CheckpointVisit, InspectionDetail } from "@/kit/api/types";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { Panel } from "@/kit/layout/Page";
import { ColumnTable } from "@/kit/table/ColumnTable";
import table from "@/kit/table/table.module.css";
import { Moment } from "@/kit/time/Time";
import { apart } from "./clocks";
import styles from "./inspections.module.css";

const COLUMNS = ["name", "due", "visit", "proof", "flags"] as const;

/** The checkpoints of the route: by when each was to be passed, who was there, what proves it, and what is odd. */
export function Checkpoints({ inspection, zone }: { inspection: InspectionDetail; zone: string }) {
  const { t } = useTranslation("inspections");
  const { route, visited, checkpoint_count } = inspection;
  if (route === null) return null;
  return (
    <Panel title={t("checkpoints.title", { done: visited, all: checkpoint_count })}>
      <ColumnTable columns={COLUMNS} titleOf={(one) => t(`checkpoints.${one}`)}>
        {route.checkpoints.map((one) => (
          <Row key={one.key} checkpoint={one} inspection={inspection} zone={zone} />
        ))}
      </ColumnTable>
    </Panel>
  );
}

interface RowProps {
  checkpoint: Checkpoint;
  inspection: InspectionDetail;
  zone: string;
}

function Row({ checkpoint, inspection, zone }: RowProps) {
  const { t } = useTranslation("inspections");
  const inLanguage = useInLanguage();
  const { key, name_zh, name_en, place } = checkpoint;
  const due = inspection.checkpoints.find((one) => one.key === key);
  const visits = inspection.visits.filter((one) => one.checkpoint === key);
  return (
    <tr>
      <td className={table.main}>
        {inLanguage({ zh: name_zh, en: name_en })}
        {place ? <span className={table.sub}>{place}</span> : null}
      </td>
      <td data-label={t("checkpoints.due")}>
        {due ? <Moment at={due.due_at} zone={zone} bare seconds={false} /> : null}
        {due?.missed ? <span className={styles.bad}> {t("checkpoints.missed")}</span> : null}
      </td>
      <td data-label={t("checkpoints.visit")}>
        {visits.length === 0 ? t("checkpoints.nobody") : null}
        {visits.map((one) => (
          <Visit key={one.id} visit={one} zone={zone} />
        ))}
      </td>
      <td data-label={t("checkpoints.proof")}>
        {visits.map((one) => (
          <span key={one.id} className={table.sub}>
            {t(one.skipped ? "checkpoints.skipped" : `checkpoints.proofs.${one.proof}`)} {one.reason}
            {one.distance_m === null ? null : ` ${t("checkpoints.metres", { count: one.distance_m })}`}
          </span>
        ))}
      </td>
      <td data-label={t("checkpoints.flags")}>
        {visits.flatMap(({ id, flags }) =>
          flags.map((flag) => (
            <span key={`${id} ${flag}`} className={styles.bad}>
              {t(`checkpoints.flag.${flag}`)}{" "}
            </span>
          )),
        )}
      </td>
    </tr>
  );
}

/** Who was there and when, by our clock; beside it the device's time where it is another one. */
function Visit({ visit, zone }: { visit: CheckpointVisit; zone: string }) {
  const { t } = useTranslation("inspections");
  const { recorded_by_name, recorded_at, claimed_at } = visit;
  return (
    <span className={table.sub}>
      {recorded_by_name} <Moment at={recorded_at} zone={zone} bare seconds={false} />
      {claimed_at !== null && apart(claimed_at, recorded_at) ? (
        <>
          {" "}
          {t("deviceTime")} <Moment at={claimed_at} zone={zone} bare seconds={false} />
        </>
      ) : null}
    </span>
  );
}
