import { Alert, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { mayOrder } from "@/kit/access/may";
import { useMay, usePerson } from "@/kit/access/useMay";
import type { Verdict } from "@/kit/access/verdict";
import type { OpeningRead, ShiftRead } from "@/kit/api/types";
import { isToBegin } from "@/kit/duty/states";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { Refusal } from "@/kit/states/Refusal";
import { timeOfDay } from "@/kit/time/format";
import { useMinute } from "@/kit/time/now";
import { useOpening, useStart } from "./data";
import styles from "./opening.module.css";

const MINUTE_MS = 60_000;

/** The start of a shift: the button that says what is missing, and headquarters' exception. */
export function StartPanel({ shift }: { shift: ShiftRead }) {
  const { t } = useTranslation("opening");
  const may = useMay();
  const person = usePerson();
  const { data: opening } = useOpening(shift.id);
  const start = useStart(shift.id);
  const minute = useMinute();
  const site = useSites().get(shift.site_id);
  const zone = zoneOf(useSites(), shift.site_id);
  if (!opening || !isToBegin(shift)) return null;
  const subject = { ...shift, site_active: site?.active };
  const inTime = Date.parse(opening.opens) <= minute + MINUTE_MS && minute < Date.parse(opening.closes);
  const times = { opens: timeOfDay(opening.opens, zone), closes: timeOfDay(opening.closes, zone) };
  return (
    <div className={styles.start}>
      {start.error ? <Alert type="error" showIcon title={<Refusal error={start.error} />} /> : null}
      <p className={styles.soft}>
        {opening.missing.length === 0
          ? t("ready")
          : t("waits", { what: opening.missing.map((code) => t(`condition.${code}`)).join(t("comma")) })}
        {inTime ? "" : ` · ${t("window", times)}`}
      </p>
      <div className={styles.buttons}>
        <MayButton
          type="primary"
          verdict={may("startShift", subject)}
          disabled={!inTime || opening.missing.length > 0}
          loading={start.isPending}
          onClick={() => start.mutate(null)}
        >
          {t("start")}
        </MayButton>
        {person !== null && mayOrder(person, shift) && opening.missing.length > 0 ? (
          <ExceptionButton opening={opening} disabled={!inTime} verdict={may("startWithException", subject)} />
        ) : null}
      </div>
    </div>
  );
}

interface ExceptionProps {
  opening: OpeningRead;
  disabled: boolean;
  verdict: Verdict;
}

/** Asks for the reason with what is missing before the eyes; both are kept for ever. */
function ExceptionButton({ opening, disabled, verdict }: ExceptionProps) {
  const { t } = useTranslation("opening");
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState("");
  const start = useStart(opening.shift_id);
  const order = (): void => start.mutate(reason.trim(), { onSuccess: () => setAsking(false) });
  return (
    <>
      <MayButton danger verdict={verdict} disabled={disabled} onClick={() => setAsking(true)}>
        {t("exception.button")}
      </MayButton>
      <Modal
        open={asking}
        title={t("exception.title")}
        okText={t("exception.ok")}
        okButtonProps={{ danger: true, disabled: reason.trim() === "", loading: start.isPending }}
        onOk={order}
        onCancel={() => setAsking(false)}
      >
        <div className={styles.asking}>
          {start.error ? <Alert type="error" showIcon title={<Refusal error={start.error} />} /> : null}
          <p>{t("exception.ask")}</p>
          <ul>
            {opening.missing.map((code) => (
              <li key={code}>{t(`condition.${code}`)}</li>
            ))}
          </ul>
          <Input.TextArea
            aria-label={t("exception.reason")}
            placeholder={t("exception.reason")}
            value={reason}
            maxLength={500}
            autoSize={{ minRows: 2 }}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
      </Modal>
    </>
  );
}
