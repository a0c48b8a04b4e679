import { Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMessage } from "@/kit/theme/useMessage";
import { RowMistakes } from "./RowMistakes";
import { MOST_AT_ONCE, usePutSeries } from "./data";
import { useKindOf } from "./kinds";
import { rowsOf } from "./paste";
import styles from "./series.module.css";

/** Many series from a spreadsheet: all of them or none, with every wrong line named. */
export function PasteDialog({ siteId, onClose }: { siteId: string; onClose: () => void }) {
  const { t } = useTranslation("setup-series");
  const message = useMessage();
  const [text, setText] = useState("");
  const put = usePutSeries(siteId);
  const rows = rowsOf(text, useKindOf());
  const save = (): void =>
    put.mutate(rows, {
      onSuccess: (done) => {
        void message.success(t("paste.done", { ...done }));
        onClose();
      },
    });
  return (
    <Modal
      open
      title={t("paste.title")}
      okText={t("paste.save", { count: rows.length })}
      okButtonProps={{ disabled: rows.length === 0 || rows.length > MOST_AT_ONCE }}
      confirmLoading={put.isPending}
      onOk={save}
      onCancel={onClose}
      width={640}
    >
      <p className={styles.about}>{t("paste.about", { most: MOST_AT_ONCE })}</p>
      <Input.TextArea
        aria-label={t("paste.title")}
        rows={10}
        placeholder={t("paste.example")}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <RowMistakes error={put.error} />
    </Modal>
  );
}
