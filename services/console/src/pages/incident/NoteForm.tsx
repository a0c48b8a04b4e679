import { Input } from "antd";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { IncidentDetail } from "@/kit/api/types";
import { useDraft } from "@/kit/drafts/useDraft";
import { useNote } from "@/kit/incidents/moves";
import { useSayFailure } from "@/kit/states/useSayFailure";
import styles from "./incident.module.css";

/** A remark for the file; Ctrl+Enter sends it. */
export function NoteForm({ incident }: { incident: IncidentDetail }) {
  const { t } = useTranslation("incident");
  const sayFailure = useSayFailure();
  const [text, setText] = useDraft("note", "");
  const note = useNote(incident.id);
  const verdict = useMay()("noteIncident", incident);
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
        disabled={verdict !== null}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send();
        }}
        placeholder={t("note.placeholder")}
        aria-label={t("note.placeholder")}
        autoSize={{ minRows: 1, maxRows: 6 }}
        maxLength={10_000}
      />
      <MayButton verdict={verdict} htmlType="submit" loading={note.isPending} disabled={text.trim() === ""}>
        {t("note.send")}
      </MayButton>
    </form>
  );
}
