import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import type { SheetLine } from "@/kit/api/types";
import { MomentField } from "@/kit/dates/MomentField";
import { useDraft } from "@/kit/drafts/useDraft";
import { post, useOutbox } from "@/kit/outbox/outbox";
import { isQueued } from "@/kit/outbox/queue";
import { PhoneButton } from "../PhoneButton";
import { usePersonId } from "../phoneQueries";
import styles from "../phone.module.css";
import writing from "../writing.module.css";

interface CorrectFormProps {
  line: SheetLine;
  siteId: string;
  zone: string;
  /** What people call the shift: its day. */
  label: string;
  onClose: () => void;
}

const NOTHING = { reason: "", note: "" };

/** Asks that one's own coming or leaving be corrected; what is sent waits for the network, and for another's decision. */
export function CorrectForm({ line, siteId, zone, label, onClose }: CorrectFormProps) {
  const { t } = useTranslation("attendance-sheet");
  const may = useMay();
  const ids = { reason: useId(), note: useId() };
  const personId = usePersonId();
  const [came, setCame] = useState<number | null>(Date.parse(line.in_at ?? line.planned_in_at));
  const [left, setLeft] = useState<number | null>(line.out_at === null ? null : Date.parse(line.out_at));
  const [said, change, forget] = useDraft(`correction-${line.shift_id}`, NOTHING);
  const queued = isQueued(useOutbox(), personId, "correction-request", line.shift_id);
  const send = (): void => {
    const claim = { in: changed(came, line.in_at), out: changed(left, line.out_at), note: said.note.trim() || null };
    post({ kind: "correction-request", target: line.shift_id, label, text: said.reason.trim(), claim });
    forget();
    onClose();
  };
  return (
    <section aria-label={t("correct.ask")}>
      <MomentField label={t("correct.in")} value={came} zone={zone} onChange={setCame} />
      <MomentField label={t("correct.out")} value={left} zone={zone} onChange={setLeft} />
      {(["reason", "note"] as const).map((name) => (
        <div key={name}>
          <label htmlFor={ids[name]}>{t(`correct.${name}`)}</label>
          <textarea
            id={ids[name]}
            className={writing.field}
            rows={2}
            value={said[name]}
            onChange={(event) => change({ ...said, [name]: event.target.value })}
          />
        </div>
      ))}
      <p className={styles.soft}>{t("correct.means")}</p>
      <PhoneButton
        verdict={may("requestCorrection", { site_id: siteId, staff_id: personId })}
        look="good"
        disabled={queued || said.reason.trim() === ""}
        onClick={send}
      >
        {t(queued ? "phone.sending" : "correct.send")}
      </PhoneButton>
      <button type="button" className={styles.plain} onClick={onClose}>
        {t("phone.cancel")}
      </button>
    </section>
  );
}

/** Null where it is the time that counts already: that stays as it was recorded. */
function changed(at: number | null, counted: string | null): string | null {
  return at === null || (counted !== null && Date.parse(counted) === at) ? null : new Date(at).toISOString();
}
