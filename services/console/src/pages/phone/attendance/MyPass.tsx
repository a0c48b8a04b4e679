import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import type { AwayRead } from "@/kit/api/types";
import { post, useOutbox } from "@/kit/outbox/outbox";
import { isQueued } from "@/kit/outbox/queue";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { timeOfDay } from "@/kit/time/format";
import { useNow } from "@/kit/time/now";
import { PhoneButton } from "../PhoneButton";
import { usePersonId } from "../phoneQueries";
import styles from "../phone.module.css";
import card from "../shifts.module.css";

/** This person's own pass: to be decided, or away with the way back. */
export function MyPass({ pass }: { pass: AwayRead }) {
  const { t } = useTranslation("attendance");
  const sites = useSites();
  const may = useMay();
  const personId = usePersonId();
  const jobs = useOutbox();
  const site = sites.get(pass.site_id)?.name ?? "";
  const time = timeOfDay(pass.until, zoneOf(sites, pass.site_id));
  const away = pass.state === "granted";
  const late = useNow() > Date.parse(pass.until) && away;
  const kind = away ? "away-end" : "away-withdraw";
  return (
    <article className={card.shift} aria-label={t("phone.awayTitle")}>
      <header>
        <h2>{away ? t("phone.awayUntil", { time }) : t("phone.waiting")}</h2>
      </header>
      {late ? <p className={card.gap}>{t("phone.overdue")}</p> : null}
      <p className={styles.soft}>{pass.reason}</p>
      <PhoneButton
        verdict={may(away ? "endAway" : "withdrawAway", pass)}
        look={away ? "good" : "plain"}
        disabled={isQueued(jobs, personId, kind, pass.id)}
        onClick={() => post({ kind, target: pass.id, label: site })}
      >
        {t(away ? "phone.back" : "phone.withdraw")}
      </PhoneButton>
    </article>
  );
}
