import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { InspectionDetail } from "@/kit/api/types";
import type { Recorded } from "@/kit/inspections/answers";
import { progressOf } from "@/kit/inspections/items";
import { pathTo } from "@/kit/paths";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { Moment } from "@/kit/time/Time";
import { ItemLines } from "./ItemLines";
import { useRunName } from "./runName";
import phone from "../phone.module.css";
import styles from "./run.module.css";

/** What came of it, once nothing more is to be recorded. */
export function Outcome({ run, found }: { run: InspectionDetail; found: ReadonlyMap<string, Recorded> }) {
  const { t } = useTranslation("inspections");
  const zone = zoneOf(useSites(), run.site_id);
  const name = useRunName()(run);
  const { failed, skipped } = progressOf(run.content.items, found);
  const good = run.state === "completed" && run.outcome === "passed";
  return (
    <section className={styles.step}>
      <h1>{name}</h1>
      <p className={good ? styles.ready : styles.late} role="status">
        {run.state === "completed" && run.outcome ? t(`outcome.${run.outcome}`) : t(`standing.${run.state}`)}
        {failed > 0 ? ` · ${t("phone.failed", { count: failed })}` : ""}
        {skipped > 0 ? ` · ${t("phone.skipped", { count: skipped })}` : ""}
      </p>
      {run.finished_at ? (
        <p className={phone.soft}>
          <Moment at={run.finished_at} zone={zone} bare seconds={false} /> {run.finished_by_name}
        </p>
      ) : null}
      {run.cancel_reason ? <p>{run.cancel_reason}</p> : null}
      <ItemLines run={run} found={found} />
      <Link className={phone.plain} to={pathTo.phoneInspections()}>
        {t("phone.toList")}
      </Link>
    </section>
  );
}
