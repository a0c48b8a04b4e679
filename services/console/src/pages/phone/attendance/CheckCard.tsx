import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import type { CheckRead } from "@/kit/api/types";
import { Icon } from "@/kit/layout/Icon";
import { post, useOutbox } from "@/kit/outbox/outbox";
import { isQueued } from "@/kit/outbox/queue";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { countdown, timeOfDay } from "@/kit/time/format";
import { useNow } from "@/kit/time/now";
import { PhoneButton } from "../PhoneButton";
import { usePersonId } from "../phoneQueries";
import styles from "../phone.module.css";
import card from "../shifts.module.css";

/** A presence check that waits for an answer: one large button, and how much time is left. */
export function CheckCard({ check }: { check: CheckRead }) {
  const { t } = useTranslation("attendance");
  const sites = useSites();
  const may = useMay();
  const site = sites.get(check.site_id)?.name ?? "";
  const queued = isQueued(useOutbox(), usePersonId(), "presence-answer", check.id);
  const left = Date.parse(check.due_at) - useNow();
  return (
    <article className={card.shift} aria-label={t("phone.check")}>
      <header>
        <h2>{t("phone.checkAsk")}</h2>
        {left > 0 && check.state === "sent" ? <strong role="timer">{countdown(left)}</strong> : null}
      </header>
      <p className={styles.soft}>
        {left > 0 && check.state === "sent"
          ? t("phone.checkAt", { site, time: timeOfDay(check.due_at, zoneOf(sites, check.site_id)) })
          : t("phone.tooLate")}
      </p>
      <PhoneButton
        verdict={may("answerPresence", check)}
        look="loud"
        disabled={queued}
        onClick={() => post({ kind: "presence-answer", target: check.id, label: site, through: "phone" })}
      >
        <Icon name={queued ? "clock" : "check"} size={24} /> {t(queued ? "phone.sending" : "phone.imThere")}
      </PhoneButton>
    </article>
  );
}
