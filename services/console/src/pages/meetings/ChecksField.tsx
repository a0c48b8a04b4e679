import { Input, Segmented } from "antd";
import { useTranslation } from "react-i18next";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import type { FieldProps } from "./RecordForm";
import styles from "./meetings.module.css";

/** Dress, badge, rest: in order or not, and what was not. */
export function ChecksField({ meeting, draft, disabled, onChange }: FieldProps) {
  const { t } = useTranslation("meetings");
  const inLanguage = useInLanguage();
  const change = (id: string, part: Partial<(typeof draft.checks)[number]>): void =>
    onChange({ checks: draft.checks.map((one) => (one.id === id ? { ...one, ...part } : one)) });
  return (
    <ul className={styles.rows}>
      {meeting.checks.map((check) => {
        const found = draft.checks.find(({ id }) => id === check.id);
        const said = inLanguage(check);
        return (
          <li key={check.id}>
            <span className={styles.who}>{said}</span>
            <Segmented<"yes" | "no" | "">
              aria-label={said}
              disabled={disabled}
              value={found?.ok === true ? "yes" : found?.ok === false ? "no" : ""}
              options={[
                { value: "yes", label: t("checks.yes") },
                { value: "no", label: t("checks.no") },
              ]}
              onChange={(value) => change(check.id, { ok: value === "yes" })}
            />
            {found?.ok === false ? (
              <Input
                aria-label={t("checks.noteOf", { check: said })}
                placeholder={t("checks.note")}
                className={styles.grow ?? ""}
                value={found.note}
                disabled={disabled}
                maxLength={1000}
                onChange={(event) => change(check.id, { note: event.target.value })}
              />
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
