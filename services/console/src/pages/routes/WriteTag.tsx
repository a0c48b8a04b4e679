import { Button, Modal } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CheckpointCode } from "@/kit/api/types";
import { troubleWithTag, writeTag, type TagTrouble } from "@/kit/tags/tags";

/** Writes a checkpoint's code on the tag that the phone is held to: whoever may print the code may write it. */
export function WriteTag({ code, name, onClose }: { code: CheckpointCode; name: string; onClose: () => void }) {
  const { t } = useTranslation("routes");
  const [came, setCame] = useState<"waits" | "written" | TagTrouble>("waits");
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const leaving = new AbortController();
    writeTag(code.text, leaving.signal).then(
      () => setCame("written"),
      (error: unknown) => (leaving.signal.aborted ? undefined : setCame(troubleWithTag(error))),
    );
    return () => leaving.abort();
  }, [code.text, attempt]);
  const again = (): void => {
    setCame("waits");
    setAttempt(attempt + 1);
  };
  return (
    <Modal
      open
      title={t("tag.title", { name })}
      onCancel={onClose}
      footer={
        <>
          {came === "waits" || came === "written" ? null : <Button onClick={again}>{t("tag.again")}</Button>}
          <Button type="primary" onClick={onClose}>
            {t("tag.close")}
          </Button>
        </>
      }
    >
      <p role="status">{t(`tag.came.${came}`)}</p>
    </Modal>
  );
}
