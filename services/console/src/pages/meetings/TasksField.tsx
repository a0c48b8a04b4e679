import { Button, Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { Icon } from "@/kit/layout/Icon";
import { usePostName } from "@/kit/posts";
import type { FieldProps } from "./RecordForm";
import styles from "./meetings.module.css";

const KINDS = ["task", "precaution"] as const;
const EVERY = "";

/** What each post has to do and to mind: drawn from what is open, and typed by the chief. */
export function TasksField({ meeting, draft, disabled, onChange }: FieldProps) {
  const { t } = useTranslation("meetings");
  const postName = usePostName();
  const posts = [...new Set(meeting.attendees.flatMap((one) => one.posts))];
  const sources = new Map(meeting.tasks.map(({ id, source }) => [id, source]));
  const change = (at: number, part: Partial<(typeof draft.tasks)[number]>): void =>
    onChange({ tasks: draft.tasks.map((one, place) => (place === at ? { ...one, ...part } : one)) });
  const source = (id: string | null): string | null => {
    const known = sources.get(id ?? "");
    return known === undefined || known === "typed" ? null : t(`source.${known}`);
  };
  return (
    <ul className={styles.rows}>
      {draft.tasks.map((one, at) => (
        <li key={one.id ?? at}>
          <Select
            aria-label={t("tasks.kind")}
            value={one.kind}
            disabled={disabled}
            options={KINDS.map((value) => ({ value, label: t(`tasks.${value}`) }))}
            onChange={(kind) => change(at, { kind })}
          />
          <Select
            aria-label={t("tasks.post")}
            value={one.post ?? EVERY}
            disabled={disabled}
            popupMatchSelectWidth={false}
            options={[
              { value: EVERY, label: t("tasks.everyPost") },
              ...posts.map((post) => ({ value: post, label: postName(post) })),
            ]}
            onChange={(post) => change(at, { post: post === EVERY ? null : post })}
          />
          <Input
            aria-label={t("tasks.text")}
            placeholder={t("tasks.text")}
            className={styles.grow ?? ""}
            value={one.text}
            disabled={disabled}
            maxLength={1000}
            onChange={(event) => change(at, { text: event.target.value })}
          />
          {source(one.id) ? <small className={styles.soft}>{source(one.id)}</small> : null}
          {disabled ? null : (
            <Button
              type="text"
              aria-label={t("tasks.remove", { text: one.text })}
              icon={<Icon name="close" size={14} />}
              onClick={() => onChange({ tasks: draft.tasks.filter((_, place) => place !== at) })}
            />
          )}
        </li>
      ))}
      {disabled ? null : (
        <li>
          <Button
            size="small"
            icon={<Icon name="plus" size={14} />}
            onClick={() => onChange({ tasks: [...draft.tasks, { id: null, kind: "task", post: null, text: "" }] })}
          >
            {t("tasks.add")}
          </Button>
        </li>
      )}
    </ul>
  );
}
