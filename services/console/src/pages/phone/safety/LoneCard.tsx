import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import type { LoneWorkRead } from "@/kit/api/types";
import { Icon } from "@/kit/layout/Icon";
import { post, useOutbox } from "@/kit/outbox/outbox";
import { isQueued } from "@/kit/outbox/queue";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { countdown, timeOfDay } from "@/kit/time/format";
import { useNow } from "@/kit/time/now";
import { PhoneButton } from "../PhoneButton";
import { usePersonId } from "../phoneQueries";
import phone from "../phone.module.css";
import card from "../shifts.module.css";

/** This person is watched while they work alone: one large button says that they are well. */
export function LoneCard({ work }: { work: LoneWorkRead }) {
  const { t } = useTranslation("safety");
  const sites = useSites();
  const may = useMay();
  const jobs = useOutbox();
  const personId = usePersonId();
  const site = sites.get(work.site_id)?.name ?? "";
  const left = Date.parse(work.due_at) - useNow();
  const queued = isQueued(jobs, personId, "lone-confirm", work.id);
  const silent = left <= 0;
  return (
    <article className={card.shift} aria-label={t("lone.title")}>
      <header>
        <h2>{t(silent ? "lone.silent" : work.state === "running" ? "lone.running" : "lone.warned")}</h2>
        {silent ? null : <strong role="timer">{countdown(left)}</strong>}
      </header>
      {silent ? <p className={card.gap}>{t("lone.called")}</p> : null}
      <p className={phone.soft}>
        {t("lone.dueAt", { site, time: timeOfDay(work.due_at, zoneOf(sites, work.site_id)), every: work.every_min })}
      </p>
      <PhoneButton
        verdict={may("confirmLoneWork", work)}
        look={work.state === "running" ? "good" : "loud"}
        disabled={queued}
        onClick={() => post({ kind: "lone-confirm", target: work.id, label: site })}
      >
        <Icon name={queued ? "clock" : "check"} size={24} /> {t(queued ? "lone.sending" : "lone.well")}
      </PhoneButton>
      {queued ? <p className={card.gap}>{t("lone.notOut")}</p> : null}
      {work.trigger === "by_hand" ? (
        <PhoneButton
          verdict={may("endLoneWork", work)}
          look="plain"
          quiet
          disabled={isQueued(jobs, personId, "lone-end", work.id)}
          onClick={() => post({ kind: "lone-end", target: work.id, label: site })}
        >
          {t("lone.end")}
        </PhoneButton>
      ) : null}
    </article>
  );
}
