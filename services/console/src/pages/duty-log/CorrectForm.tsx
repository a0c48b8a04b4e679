import { Alert, Button, Input } from "antd";
import { useTranslation } from "react-i18next";
import type { LogEntryRead } from "@/kit/api/types";
import { useDraft } from "@/kit/drafts/useDraft";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { Refusal } from "@/kit/states/Refusal";
import { useLogChanges } from "./data";
import styles from "./duty-log.module.css";

/** How it really was, and why the entry was wrong; the entry itself stays. */
export function CorrectForm({ entry, onDone }: { entry: LogEntryRead; onDone: () => void }) {
  const { t } = useTranslation("duty-log");
  const said = useInLanguage()(entry);
  const [draft, setDraft, forget] = useDraft(`correct ${entry.id}`, { text: said, reason: "" });
  const { correct } = useLogChanges();
  const ready = draft.text.trim() !== "" && draft.text !== said && draft.reason.trim() !== "";
  const send = (): void =>
    correct.mutate(
      { id: entry.id, body: { text: draft.text.trim(), reason: draft.reason.trim() } },
      {
        onSuccess: () => {
          forget();
          onDone();
        },
      },
    );
  return (
    <form
      className={styles.correctForm}
      aria-label={t("correct.title")}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) send();
      }}
    >
      {correct.error ? <Alert type="error" showIcon title={<Refusal error={correct.error} />} /> : null}
      <Input.TextArea
        aria-label={t("correct.text")}
        value={draft.text}
        maxLength={2000}
        autoSize={{ minRows: 1, maxRows: 6 }}
        onChange={(event) => setDraft({ ...draft, text: event.target.value })}
      />
      <Input
        aria-label={t("correct.reason")}
        placeholder={t("correct.reason")}
        value={draft.reason}
        maxLength={200}
        onChange={(event) => setDraft({ ...draft, reason: event.target.value })}
      />
      <div className={styles.entryRow}>
        <Button size="small" onClick={onDone}>
          {t("correct.cancel")}
        </Button>
        <Button size="small" type="primary" htmlType="submit" disabled={!ready} loading={correct.isPending}>
          {t("correct.send")}
        </Button>
      </div>
    </form>
  );
}
