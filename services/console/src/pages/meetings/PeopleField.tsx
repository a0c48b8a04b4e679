import { Button, Input, Segmented, Select } from "antd";
import { useTranslation } from "react-i18next";
import { usePostName } from "@/kit/posts";
import { useStaff } from "@/kit/sites/sites";
import type { FieldProps } from "./RecordForm";
import styles from "./meetings.module.css";

const PRESENCES = ["present", "absent"] as const;

/** Who was there, and why somebody was not. Whoever else took part is added. */
export function PeopleField({ meeting, draft, disabled, onChange }: FieldProps) {
  const { t } = useTranslation("meetings");
  const staff = useStaff();
  const postName = usePostName();
  const posts = new Map(meeting.attendees.map((one) => [one.staff_id, one.posts]));
  const others = [...staff.values()].filter(
    (one) => one.active && one.site_ids.includes(meeting.site_id) && !draft.people.some(({ id }) => id === one.id),
  );
  const change = (id: string, part: Partial<(typeof draft.people)[number]>): void =>
    onChange({ people: draft.people.map((one) => (one.id === id ? { ...one, ...part } : one)) });
  const name = (id: string): string => staff.get(id)?.name ?? "…";
  return (
    <ul className={styles.rows}>
      {draft.people.map((one) => (
        <li key={one.id}>
          <span className={styles.who}>
            <strong>{name(one.id)}</strong>
            <small>{(posts.get(one.id) ?? []).map(postName).join(" · ")}</small>
          </span>
          <Segmented<"present" | "absent" | "">
            aria-label={t("people.of", { name: name(one.id) })}
            value={one.presence ?? ""}
            disabled={disabled}
            options={PRESENCES.map((value) => ({ value, label: t(`people.${value}`) }))}
            onChange={(presence) => change(one.id, { presence: presence === "" ? null : presence })}
          />
          {one.presence === "absent" ? (
            <Input
              aria-label={t("people.reasonOf", { name: name(one.id) })}
              placeholder={t("people.reason")}
              className={styles.grow ?? ""}
              value={one.reason}
              disabled={disabled}
              maxLength={200}
              onChange={(event) => change(one.id, { reason: event.target.value })}
            />
          ) : null}
        </li>
      ))}
      {disabled ? null : (
        <li>
          <Button
            size="small"
            onClick={() =>
              onChange({ people: draft.people.map((one) => ({ ...one, presence: one.presence ?? "present" })) })
            }
          >
            {t("people.allPresent")}
          </Button>
          <Select
            aria-label={t("people.add")}
            placeholder={t("people.add")}
            className={styles.choice ?? ""}
            value={null}
            options={others.map((one) => ({ value: one.id, label: one.name }))}
            showSearch={{ optionFilterProp: "label" }}
            onChange={(id: string | null) => {
              if (id) onChange({ people: [...draft.people, { id, presence: "present", reason: "" }] });
            }}
          />
        </li>
      )}
    </ul>
  );
}
