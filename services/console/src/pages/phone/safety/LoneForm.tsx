import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import { post, useOutbox } from "@/kit/outbox/outbox";
import { isQueued } from "@/kit/outbox/queue";
import { useSites } from "@/kit/sites/sites";
import { PhoneButton } from "../PhoneButton";
import { useDutyPolicy, usePersonId } from "../phoneQueries";
import { choicesUpTo } from "./choices";
import lengths from "./safety.module.css";
import phone from "../phone.module.css";
import card from "../shifts.module.css";

const HOURS = [1, 2, 4, 8] as const;

/** "I work alone for so long, and give a sign every so many minutes." */
export function LoneForm({ siteId }: { siteId: string }) {
  const { t } = useTranslation("safety");
  const may = useMay();
  const site = useSites().get(siteId)?.name ?? "";
  const policy = useDutyPolicy(siteId).data;
  const [hours, setHours] = useState<number>(2);
  const [every, setEvery] = useState<number | null>(null);
  const queued = isQueued(useOutbox(), usePersonId(), "lone-start", siteId);
  if (policy === undefined) return null;
  const choices = choicesUpTo(policy.lone_work_most_min);
  const chosen = every ?? choices.at(-1) ?? policy.lone_work_most_min;
  const start = (): void =>
    post({
      kind: "lone-start",
      target: siteId,
      label: site,
      everyMin: chosen,
      until: new Date(Date.now() + hours * 3_600_000).toISOString(),
    });
  return (
    <section className={card.shift} aria-label={t("lone.title")}>
      <header>
        <h2>{t("lone.title")}</h2>
      </header>
      <p className={phone.soft}>{t("lone.about")}</p>
      <div className={lengths.lengths} role="group" aria-label={t("lone.howLong")}>
        {HOURS.map((one) => (
          <button key={one} type="button" aria-pressed={one === hours} onClick={() => setHours(one)}>
            {t("lone.hours", { count: one })}
          </button>
        ))}
      </div>
      <div className={lengths.lengths} role="group" aria-label={t("lone.howOften")}>
        {choices.map((one) => (
          <button key={one} type="button" aria-pressed={one === chosen} onClick={() => setEvery(one)}>
            {t("lone.everyMin", { count: one })}
          </button>
        ))}
      </div>
      <PhoneButton verdict={may("startLoneWork", { site_id: siteId })} look="good" disabled={queued} onClick={start}>
        {t(queued ? "lone.sending" : "lone.start")}
      </PhoneButton>
    </section>
  );
}
