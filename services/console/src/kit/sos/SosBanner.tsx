import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMay, usePerson } from "@/kit/access/useMay";
import type { IncidentRead } from "@/kit/api/types";
import { post, useOutbox } from "@/kit/outbox/outbox";
import { isQueued } from "@/kit/outbox/queue";
import { useSites } from "@/kit/sites/sites";
import { play } from "@/kit/sound/play";
import { Age } from "@/kit/time/Time";
import { useSos } from "./useSos";
import styles from "./sos.module.css";

const NOTES_HZ = [1047, 784, 1047, 784];
const EVERY_MS = 3000;

/** Somebody asks for help: above everything, on every page, and heard until somebody has taken it. */
export function SosBanner({ pathOf }: { pathOf: (incidentId: string) => string }) {
  const { t } = useTranslation("safety");
  const personId = usePerson()?.id ?? "";
  const others = useSos().filter(({ opened_by }) => opened_by?.staff_id !== personId);
  const [silenced, setSilenced] = useState<readonly string[]>([]);
  const rings = others.some(({ id, state }) => state === "open" && !silenced.includes(id));
  useEffect(() => {
    if (!rings) return;
    const ring = (): void => play(NOTES_HZ, "square");
    ring();
    const timer = window.setInterval(ring, EVERY_MS);
    return () => window.clearInterval(timer);
  }, [rings]);
  return (
    <>
      {others.map((one) => (
        <Call
          key={one.id}
          call={one}
          path={pathOf(one.id)}
          onSilence={silenced.includes(one.id) ? null : () => setSilenced((known) => [...known, one.id])}
        />
      ))}
      {rings ? <span className="visually-hidden">{t("banner.nobody")}</span> : null}
    </>
  );
}

interface CallProps {
  call: IncidentRead;
  path: string;
  onSilence: (() => void) | null;
}

function Call({ call, path, onSilence }: CallProps) {
  const { t } = useTranslation("safety");
  const site = useSites().get(call.site_id)?.name ?? "…";
  const personId = usePerson()?.id ?? "";
  const queued = isQueued(useOutbox(), personId, "acknowledge", call.id);
  const taken = call.acknowledged_by;
  const verdict = useMay()("takeSos", call);
  return (
    <section className={taken ? styles.taken : styles.open} role="alert" aria-label={t("banner.title")}>
      <strong className={styles.mark}>{t("mark")}</strong>
      <span className={styles.what}>
        <strong>{t("banner.waits", { name: call.opened_by?.name ?? "…", site })}</strong>
        <span>
          {taken ? t("banner.taken", { name: taken.name }) : t("banner.nobody")} · <Age since={call.opened_at} />
        </span>
      </span>
      <span className={styles.acts}>
        {taken === null && verdict === null ? (
          <button
            type="button"
            disabled={queued}
            onClick={() => post({ kind: "acknowledge", target: call.id, label: call.number })}
          >
            {t("banner.take")}
          </button>
        ) : null}
        <Link to={path}>{t("banner.open")}</Link>
        {taken === null && onSilence ? (
          <button type="button" className={styles.quiet} onClick={onSilence}>
            {t("banner.silence")}
          </button>
        ) : null}
      </span>
    </section>
  );
}
