import { Button, Input, Radio } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { HandoverItem, HandoverRead, RefusalReason } from "@/kit/api/types";
import { useHandoverChanges } from "@/kit/handovers/data";
import { REFUSALS } from "@/kit/handovers/refusals";
import { useSayFailure } from "@/kit/states/useSayFailure";
import styles from "./handovers.module.css";

interface RefuseFormProps {
  handover: HandoverRead;
  item: HandoverItem;
  onDone: () => void;
}

/** Why who comes does not take the item as it stands. */
export function RefuseForm({ handover, item, onDone }: RefuseFormProps) {
  const { t } = useTranslation("handover");
  const sayFailure = useSayFailure();
  const { refuse } = useHandoverChanges(handover);
  const [reason, setReason] = useState<RefusalReason>("unclear");
  const [text, setText] = useState("");
  const written = text.trim();
  const send = (): void =>
    refuse.mutate({ id: item.id, reason, text: written || null }, { onError: sayFailure, onSuccess: onDone });
  return (
    <div className={styles.form}>
      <Radio.Group
        aria-label={t("refusalLabel")}
        value={reason}
        options={REFUSALS.map((one) => ({ value: one, label: t(`refusal.${one}`) }))}
        onChange={(event) => setReason(event.target.value as RefusalReason)}
      />
      <Input
        aria-label={t("refusalText")}
        placeholder={t("refusalText")}
        value={text}
        maxLength={200}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={styles.moves}>
        <Button danger disabled={reason === "other" && written === ""} loading={refuse.isPending} onClick={send}>
          {t("refuse")}
        </Button>
        <Button onClick={onDone}>{t("cancel")}</Button>
      </div>
    </div>
  );
}
