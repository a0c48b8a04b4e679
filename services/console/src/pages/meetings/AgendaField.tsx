import { Button, Input } from "antd";
import { useTranslation } from "react-i18next";
import { Icon } from "@/kit/layout/Icon";
import type { FieldProps } from "./RecordForm";
import styles from "./meetings.module.css";

/** The points of the meeting, and what was said about each. Those of the template stay. */
export function AgendaField({ meeting, draft, disabled, onChange }: FieldProps) {
  const { t } = useTranslation("meetings");
  const sources = new Map(meeting.agenda.map(({ id, source }) => [id, source]));
  const change = (at: number, part: Partial<(typeof draft.agenda)[number]>): void =>
    onChange({ agenda: draft.agenda.map((one, place) => (place === at ? { ...one, ...part } : one)) });
  return (
    <ul className={styles.rows}>
      {draft.agenda.map((one, at) => {
        const source = sources.get(one.id ?? "");
        return (
          <li key={one.id ?? at}>
            {one.id === null ? (
              <Input
                aria-label={t("agenda.text")}
                placeholder={t("agenda.text")}
                className={styles.grow ?? ""}
                value={one.text}
                disabled={disabled}
                maxLength={1000}
                onChange={(event) => change(at, { text: event.target.value })}
              />
            ) : (
              <span className={styles.who}>
                {one.text}
                {source && source !== "template" && source !== "typed" ? <small>{t(`source.${source}`)}</small> : null}
              </span>
            )}
            <Input.TextArea
              aria-label={t("agenda.noteOf", { point: one.text })}
              placeholder={t("agenda.note")}
              className={styles.grow ?? ""}
              value={one.note}
              disabled={disabled}
              maxLength={1000}
              autoSize={{ minRows: 1, maxRows: 4 }}
              onChange={(event) => change(at, { note: event.target.value })}
            />
            {disabled || source === "template" ? null : (
              <Button
                type="text"
                aria-label={t("agenda.remove", { point: one.text })}
                icon={<Icon name="close" size={14} />}
                onClick={() => onChange({ agenda: draft.agenda.filter((_, place) => place !== at) })}
              />
            )}
          </li>
        );
      })}
      {disabled ? null : (
        <li>
          <Button
            size="small"
            icon={<Icon name="plus" size={14} />}
            onClick={() => onChange({ agenda: [...draft.agenda, { id: null, text: "", note: "" }] })}
          >
            {t("agenda.add")}
          </Button>
        </li>
      )}
    </ul>
  );
}
