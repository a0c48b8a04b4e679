import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import type { AwayRead } from "@/kit/api/types";
import { post, useOutbox } from "@/kit/outbox/outbox";
import { isQueued } from "@/kit/outbox/queue";
import { useSites, useStaff, zoneOf } from "@/kit/sites/sites";
import { timeOfDay } from "@/kit/time/format";
import { usePersonId } from "../phoneQueries";
import { Answer } from "./Answer";
import styles from "../phone.module.css";
import card from "../shifts.module.css";

/** The away passes of others that wait for this person's word. */
export function Decide({ passes }: { passes: readonly AwayRead[] }) {
  const { t } = useTranslation("attendance");
  if (passes.length === 0) return null;
  return (
    <section className={styles.group}>
      <h2>{t("phone.decide")}</h2>
      <ul className={styles.list}>
        {passes.map((pass) => (
          <li key={pass.id}>
            <Asked pass={pass} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Asked({ pass }: { pass: AwayRead }) {
  const { t } = useTranslation("attendance");
  const sites = useSites();
  const staff = useStaff();
  const may = useMay();
  const personId = usePersonId();
  const jobs = useOutbox();
  const name = staff.get(pass.staff_id)?.name ?? "…";
  const label = `${sites.get(pass.site_id)?.name ?? ""} ${name}`;
  const time = timeOfDay(pass.until, zoneOf(sites, pass.site_id));
  const busy = (["away-grant", "away-refuse"] as const).some((kind) => isQueued(jobs, personId, kind, pass.id));
  return (
    <article className={card.shift} aria-label={name}>
      <p>
        <strong>{t("phone.asks", { name, time })}</strong>
      </p>
      <p className={styles.soft}>
        {pass.reason} ·{" "}
        {pass.cover_id === null
          ? t("away.noCover")
          : t("phone.coveredBy", { name: staff.get(pass.cover_id)?.name ?? "…" })}
      </p>
      <Answer
        busy={busy}
        grant={{
          label: t("phone.grant"),
          verdict: may("grantAway", pass),
          onGrant: () => post({ kind: "away-grant", target: pass.id, label }),
        }}
        refuse={{
          label: t("phone.refuse"),
          question: t("phone.refuseAsk", { name }),
          reason: t("phone.refuseReason"),
          verdict: may("refuseAway", pass),
          onRefuse: (text) => post({ kind: "away-refuse", target: pass.id, label, text }),
        }}
      />
    </article>
  );
}
