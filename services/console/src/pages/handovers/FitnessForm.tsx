import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { HandoverRead } from "@/kit/api/types";
import { useHandoverChanges } from "@/kit/handovers/data";
import { useSayFailure } from "@/kit/states/useSayFailure";
import styles from "./handovers.module.css";

/** The chief who comes says whether they can take over; who is not fit says what is wrong. */
export function FitnessForm({ handover }: { handover: HandoverRead }) {
  const { t } = useTranslation("handover");
  const sayFailure = useSayFailure();
  const { fitness } = useHandoverChanges(handover);
  const [unfit, setUnfit] = useState(false);
  const [text, setText] = useState("");
  const declare = (fit: boolean): void =>
    fitness.mutate(
      { fit, text: fit ? null : text.trim() || null },
      { onError: sayFailure, onSuccess: () => setUnfit(false) },
    );
  if (unfit) {
    return (
      <div className={styles.form}>
        <Input
          aria-label={t("fitness.what")}
          placeholder={t("fitness.what")}
          value={text}
          maxLength={200}
          onChange={(event) => setText(event.target.value)}
        />
        <div className={styles.moves}>
          <Button size="small" danger loading={fitness.isPending} onClick={() => declare(false)}>
            {t("fitness.sayUnfit")}
          </Button>
          <Button size="small" onClick={() => setUnfit(false)}>
            {t("cancel")}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.moves}>
      {handover.fitness?.fit ? null : (
        <Button size="small" loading={fitness.isPending} onClick={() => declare(true)}>
          {t("fitness.sayFit")}
        </Button>
      )}
      <Button size="small" onClick={() => setUnfit(true)}>
        {t("fitness.sayUnfit")}
      </Button>
    </div>
  );
}
