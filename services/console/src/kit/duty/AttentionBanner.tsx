import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { usePerson } from "@/kit/access/useMay";
import type { CheckRead } from "@/kit/api/types";
import { post, useOutbox } from "@/kit/outbox/outbox";
import { isQueued } from "@/kit/outbox/queue";
import { useSites } from "@/kit/sites/sites";
import { play } from "@/kit/sound/play";
import { countdown } from "@/kit/time/format";
import { useNow } from "@/kit/time/now";
import { useChecksOfMine } from "./useChecksOfMine";
import styles from "./attention.module.css";

const NOTES_HZ = [880, 880];

/**
 * A presence check of the person who sits here, on every page: one press says that they watch (R-2.2.3a). The answer is
 * kept as given at the screen.
 */
export function AttentionBanner() {
  const checks = useChecksOfMine().data ?? [];
  return checks.map((check) => <Ask key={check.id} check={check} />);
}

function Ask({ check }: { check: CheckRead }) {
  const { t } = useTranslation("attention");
  const site = useSites().get(check.site_id)?.name ?? "";
  const personId = usePerson()?.id ?? "";
  const queued = isQueued(useOutbox(), personId, "presence-answer", check.id);
  const left = Date.parse(check.due_at) - useNow();
  useEffect(() => play(NOTES_HZ, "sine"), []);
  return (
    <section className={styles.ask} role="alert" aria-label={t("title")}>
      <span className={styles.what}>
        <strong>{t("ask")}</strong>
        <span>
          {site}
          {left > 0 ? null : ` · ${t("late")}`}
        </span>
      </span>
      {left > 0 ? <span role="timer">{t("left", { time: countdown(left) })}</span> : null}
      <button
        type="button"
        disabled={queued}
        onClick={() => post({ kind: "presence-answer", target: check.id, label: site, through: "screen" })}
      >
        {t(queued ? "sending" : "imThere")}
      </button>
    </section>
  );
}
