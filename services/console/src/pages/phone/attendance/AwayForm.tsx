import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import { useDraft } from "@/kit/drafts/useDraft";
import { byPerson } from "@/kit/duty/byPerson";
import { onDutyQuery } from "@/kit/duty/onDuty";
import { post, useOutbox } from "@/kit/outbox/outbox";
import { isQueued } from "@/kit/outbox/queue";
import { useSites } from "@/kit/sites/sites";
import { PhoneButton } from "../PhoneButton";
import { useDutyPolicy, usePersonId } from "../phoneQueries";
import { lengthsUpTo } from "./lengths";
import card from "../shifts.module.css";
import writing from "../writing.module.css";
import styles from "./attendance.module.css";

interface Wish {
  reason: string;
  minutes: number | null;
  cover: string;
}

const NOTHING: Wish = { reason: "", minutes: null, cover: "" };

/** Asks to leave the post: why, for how long, and who stands in. */
export function AwayForm({ siteId }: { siteId: string }) {
  const { t } = useTranslation("attendance");
  const may = useMay();
  const ids = { reason: useId(), cover: useId() };
  const site = useSites().get(siteId);
  const policy = useDutyPolicy(siteId).data;
  const personId = usePersonId();
  const [wish, change, forget] = useDraft("away", NOTHING);
  const queued = isQueued(useOutbox(), personId, "away-request", siteId);
  const people = useQuery(onDutyQuery(siteId)).data?.people ?? [];
  const colleagues = byPerson(people.filter((one) => one.since !== null && one.staff_id !== personId));
  if (policy === undefined) return null;
  const lengths = lengthsUpTo(policy.away_limit_min);
  const minutes = wish.minutes ?? lengths.at(-1) ?? policy.away_limit_min;
  const ready = wish.reason.trim() !== "" && (wish.cover !== "" || !policy.away_cover_needed);
  const send = (): void => {
    post({
      kind: "away-request",
      target: siteId,
      label: site?.name ?? "",
      text: wish.reason.trim(),
      until: new Date(Date.now() + minutes * 60_000).toISOString(),
      ...(wish.cover === "" ? {} : { to: wish.cover }),
    });
    forget();
  };
  return (
    <section className={card.shift} aria-label={t("phone.awayTitle")}>
      <label htmlFor={ids.reason}>{t("phone.reason")}</label>
      <textarea
        id={ids.reason}
        className={writing.field}
        rows={2}
        value={wish.reason}
        onChange={(event) => change({ ...wish, reason: event.target.value })}
      />
      <div className={styles.lengths} role="group" aria-label={t("phone.howLong")}>
        {lengths.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === minutes}
            onClick={() => change({ ...wish, minutes: one })}
          >
            {t("phone.minutes", { count: one })}
          </button>
        ))}
      </div>
      <label htmlFor={ids.cover}>{t("phone.cover")}</label>
      <select
        id={ids.cover}
        className={writing.field}
        value={wish.cover}
        onChange={(event) => change({ ...wish, cover: event.target.value })}
      >
        <option value="">{t(policy.away_cover_needed ? "phone.chooseCover" : "phone.noCover")}</option>
        {colleagues.map(({ staff_id, name }) => (
          <option key={staff_id} value={staff_id}>
            {name}
          </option>
        ))}
      </select>
      <PhoneButton
        verdict={may("requestAway", { site_id: siteId })}
        look="good"
        disabled={queued || !ready}
        onClick={send}
      >
        {t(queued ? "phone.sending" : "phone.send")}
      </PhoneButton>
    </section>
  );
}
