import { useTranslation } from "react-i18next";
import type { InspectionDetail } from "@/kit/api/types";
import { doneByOthers, type Recorded } from "@/kit/inspections/answers";
import { applying, progressOf } from "@/kit/inspections/items";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { endTime } from "@/kit/time/format";
import { useMinute } from "@/kit/time/now";
import { usePersonId } from "../phoneQueries";
import { useRunName } from "./runName";
import styles from "./run.module.css";

interface RunHeadProps {
  run: InspectionDetail;
  found: ReadonlyMap<string, Recorded>;
  /** The item that is shown; null: none is. */
  at: string | null;
  /** Whether a checkpoint is shown instead. */
  checkpoint: boolean;
}

/** Where one is in the run: how many items are done, what has not reached the server, and who else is at it. */
export function RunHead({ run, found, at, checkpoint }: RunHeadProps) {
  const { t } = useTranslation("inspections");
  const personId = usePersonId();
  const name = useRunName()(run);
  const minute = useMinute();
  const zone = zoneOf(useSites(), run.site_id);
  const shown = applying(run.content.items, found);
  const { done, all } = progressOf(run.content.items, found);
  const place = shown.findIndex(({ key }) => key === at) + 1;
  const waits = [...found.values()].filter((one) => one.waits).length;
  const others = doneByOthers(found, shown, personId);
  const late = Date.parse(run.due_at) < minute;
  return (
    <header className={styles.head}>
      <h1>
        {name}{" "}
        <small>
          {place > 0 ? t("phone.place", { place, all }) : t(checkpoint ? "checkpoints.name" : "phone.overview")}
        </small>
      </h1>
      <progress max={all} value={done} aria-label={t("phone.done", { done, all })} />
      <p>
        <span>{t("phone.done", { done, all })}</span>
        <span className={late ? styles.late : ""}>
          {t(late ? "phone.wasDue" : "phone.due", { time: endTime(run.due_at, zone) })}
        </span>
        {waits > 0 ? (
          <span className={styles.waits} role="status">
            {t("phone.waits", { count: waits })}
          </span>
        ) : null}
        {others.count > 0 ? (
          <span>{t("phone.othersDid", { name: others.byName ?? "…", count: others.count })}</span>
        ) : null}
      </p>
    </header>
  );
}
