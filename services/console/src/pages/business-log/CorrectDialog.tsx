import { Alert, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BusinessEntryRead, BusinessKindRead } from "@/kit/api/types";
import { countsOf, type Typed } from "@/kit/business/counts";
import { correctEntry, useBusinessMove } from "@/kit/business/data";
import { EntryFields } from "@/kit/business/EntryFields";
import { Refusal } from "@/kit/states/Refusal";

interface CorrectProps {
  entry: BusinessEntryRead;
  kinds: readonly BusinessKindRead[];
  onClose: () => void;
}

/** How it really was, and why: a further entry that counts instead. */
export function CorrectDialog({ entry, kinds, onClose }: CorrectProps) {
  const { t } = useTranslation("business");
  const [typed, setTyped] = useState<Typed>(() =>
    Object.fromEntries(entry.counts.map(({ kind_id, count }) => [kind_id, String(count)])),
  );
  const [feedback, setFeedback] = useState(entry.feedback ?? "");
  const [reason, setReason] = useState("");
  const move = useBusinessMove(correctEntry);
  const counts = countsOf(
    typed,
    kinds.map(({ id }) => id),
  );
  return (
    <Modal
      open
      title={t("correct.title")}
      okText={t("correct.save")}
      cancelText={t("kit:ends.cancel")}
      okButtonProps={{ disabled: counts === null || reason.trim() === "" }}
      confirmLoading={move.isPending}
      onCancel={onClose}
      onOk={() =>
        move.mutate(
          {
            id: entry.id,
            body: {
              counts: counts ?? [],
              feedback: feedback.trim() === "" ? null : feedback.trim(),
              reason: reason.trim(),
            },
          },
          { onSuccess: onClose },
        )
      }
    >
      {move.isError ? <Alert type="error" showIcon title={<Refusal error={move.error} />} /> : null}
      <EntryFields kinds={kinds} typed={typed} feedback={feedback} onTyped={setTyped} onFeedback={setFeedback} />
      <Input
        aria-label={t("correct.reason")}
        placeholder={t("correct.reason")}
        maxLength={200}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </Modal>
  );
}
