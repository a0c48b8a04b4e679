import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import type { InspectionDetail } from "@/kit/api/types";
import { standingOf } from "@/kit/inspections/standing";
import { StandingTag } from "@/kit/inspections/StandingTag";
import { applying } from "@/kit/inspections/items";
import { usePurpose } from "@/kit/inspections/words";
import { useThere } from "@/kit/inspections/there";
import { post } from "@/kit/outbox/outbox";
import { usePostName } from "@/kit/posts";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { endTime, timeOfDay } from "@/kit/time/format";
import { useMinute } from "@/kit/time/now";
import { PhoneButton } from "../PhoneButton";
import { useRunName } from "./runName";
import card from "../shifts.module.css";
import styles from "../phone.module.css";

/** What the inspection is and how long it may take, before it is begun. */
export function Begin({ run }: { run: InspectionDetail }) {
  const { t } = useTranslation("inspections");
  const minute = useMinute();
  const postName = usePostName();
  const name = useRunName()(run);
  const purpose = usePurpose()(run.content);
  const sites = useSites();
  const zone = zoneOf(sites, run.site_id);
  const window = { from: timeOfDay(run.from_at, zone), due: endTime(run.due_at, zone) };
  return (
    <section className={card.shift}>
      <header>
        <h1>{name}</h1>
        <StandingTag standing={standingOf(run, minute)} />
      </header>
      <p className={styles.soft}>
        {sites.get(run.site_id)?.name} · {postName(run.post)} · {t("window", window)}
      </p>
      {purpose === "" ? null : <p>{purpose}</p>}
      {run.state === "missed" ? <p className={styles.soft}>{t("phone.missed")}</p> : null}
      <p className={styles.soft}>{t("phone.items", { count: applying(run.content.items, new Map()).length })}</p>
      <PhoneButton
        verdict={useMay()("beginInspection", { ...run, there: useThere(run.site_id) })}
        look="good"
        disabled={false}
        onClick={() => post({ kind: "inspection-begin", target: run.id, label: name })}
      >
        {t(run.state === "missed" ? "phone.beginLate" : "phone.begin")}
      </PhoneButton>
    </section>
  );
}
