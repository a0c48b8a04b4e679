import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ShiftRead } from "@/kit/api/types";
import { post } from "@/kit/outbox/outbox";
import { StepButton } from "./StepButton";
import { useOpenIncidents } from "./phoneQueries";
import styles from "./phone.module.css";
import writing from "./writing.module.css";
import card from "./shifts.module.css";

interface EndShiftProps {
  shift: ShiftRead;
  /** What people call the shift: its site. */
  label: string;
}

/** Ends the shift. Over incidents that are not resolved only with a word to whom they were handed over. */
export function EndShift({ shift, label }: EndShiftProps) {
  const open = useOpenIncidents(shift.site_id);
  const [asking, setAsking] = useState(false);
  if (asking) return <HandOver shift={shift} label={label} open={open} onDone={() => setAsking(false)} />;
  return <StepButton shift={shift} kind="end" onPress={open > 0 ? () => setAsking(true) : undefined} />;
}

function HandOver({ shift, label, open, onDone }: EndShiftProps & { open: number; onDone: () => void }) {
  const { t } = useTranslation("phone");
  const reasonId = useId();
  const [reason, setReason] = useState("");
  const written = reason.trim();
  const end = (): void => {
    post({ kind: "end", target: shift.id, label, text: written });
    onDone();
  };
  return (
    <div className={card.handOver}>
      <label htmlFor={reasonId}>{t("end.open", { count: open })}</label>
      <textarea
        id={reasonId}
        className={writing.field}
        rows={2}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className={card.pair}>
        <button type="button" className={styles.plain} onClick={onDone}>
          {t("end.cancel")}
        </button>
        <button type="button" className={styles.danger} disabled={written === ""} onClick={end}>
          {t("kit:job.end")}
        </button>
      </div>
    </div>
  );
}
