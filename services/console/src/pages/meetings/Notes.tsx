import { Input } from "antd";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { MeetingRead } from "@/kit/api/types";
import { useDraft } from "@/kit/drafts/useDraft";
import { Panel } from "@/kit/layout/Page";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { Moment } from "@/kit/time/Time";
import { useMeetingChanges } from "./data";
import styles from "./meetings.module.css";

/** What was added after the record was finished. */
export function Notes({ meeting }: { meeting: MeetingRead }) {
  const { t } = useTranslation("meetings");
  const zone = zoneOf(useSites(), meeting.site_id);
  const sayFailure = useSayFailure();
  const [text, setText] = useDraft("note", "");
  const { note } = useMeetingChanges(meeting);
  const verdict = useMay()("noteMeeting", meeting);
  const send = (): void => note.mutate(text.trim(), { onSuccess: () => setText(""), onError: sayFailure });
  return (
    <Panel title={t("notes.title")}>
      <ul className={styles.acks}>
        {meeting.notes.map((one) => (
          <li key={one.id}>
            <span>{one.text}</span>
            <small>
              {one.author_name} · <Moment at={one.written_at} zone={zone} bare seconds={false} />
            </small>
          </li>
        ))}
      </ul>
      <div className={styles.noteForm}>
        <Input.TextArea
          aria-label={t("notes.text")}
          placeholder={t("notes.text")}
          value={text}
          disabled={verdict !== null}
          maxLength={1000}
          autoSize={{ minRows: 1, maxRows: 5 }}
          onChange={(event) => setText(event.target.value)}
        />
        <MayButton verdict={verdict} onClick={send} disabled={text.trim() === ""} loading={note.isPending}>
          {t("notes.add")}
        </MayButton>
      </div>
    </Panel>
  );
}
