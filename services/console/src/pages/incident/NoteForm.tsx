import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNote } from "@/kit/incidents/moves";
import { useSayFailure } from "@/kit/states/useSayFailure";
import styles from "./incident.module.css";

/** A remark for the file; Ctrl+Enter sends it. */
export function NoteForm({ incidentId }: { incidentId: string }) {
  const { t } = useTranslation("incident");
  const sayFailure = useSayFailure();
  const [text, setText] = useState("");
  const note = useNote(incidentId);
  const send = (): void => {
    if (text.trim() === "") return;
    note.mutate(text, { onSuccess: () => setText(""), onError: sayFailure });
  };
  return (
    <form
      className={styles.noteForm}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Input.TextArea
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send();
        }}
        placeholder={t("note.placeholder")}
        aria-label={t("note.placeholder")}
        autoSize={{ minRows: 1, maxRows: 6 }}
        maxLength={10_000}
      />
      <Button htmlType="submit" loading={note.isPending} disabled={text.trim() === ""}>
        {t("note.send")}
      </Button>
    </form>
  );
}
