import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ShiftRead } from "@/kit/api/types";
import { Icon } from "@/kit/layout/Icon";
import { useSites } from "@/kit/sites/sites";
import { post, useOutbox } from "./outbox";
import { usePersonId } from "./phoneQueries";
import { isQueued, type JobKind } from "./queue";
import styles from "./phone.module.css";

/** What cannot be taken back wants a second press. */
const FINAL: readonly JobKind[] = ["check-out", "end"];
const SECOND_PRESS_MS = 4000;

interface StepButtonProps {
  shift: ShiftRead;
  kind: JobKind;
  /** What the press does instead of sending the step at once. */
  onPress?: (() => void) | undefined;
}

/** One step of my shift: sent at once, or on the second press where it cannot be taken back. */
export function StepButton({ shift, kind, onPress }: StepButtonProps) {
  const { t } = useTranslation("phone");
  const personId = usePersonId();
  const sites = useSites();
  const queued = isQueued(useOutbox(), personId, kind, shift.id);
  const label = sites.get(shift.site_id)?.name ?? "";
  const final = FINAL.includes(kind);
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    if (!asking) return;
    const timer = window.setTimeout(() => setAsking(false), SECOND_PRESS_MS);
    return () => window.clearTimeout(timer);
  }, [asking]);
  const press = (): void => {
    if (onPress) {
      onPress();
      return;
    }
    setAsking(final && !asking);
    if (!final || asking) post({ kind, target: shift.id, label });
  };
  return (
    <button
      type="button"
      className={asking ? styles.danger : final ? styles.plain : styles.good}
      disabled={queued}
      onClick={press}
    >
      <Icon name={queued ? "clock" : final ? "out" : "check"} /> {asking ? t(`again.${kind}`) : t(`job.${kind}`)}
    </button>
  );
}
