import { Input, Select } from "antd";
import { Field } from "@/kit/forms/Field";
import { useTranslation } from "react-i18next";
import type { ItemProps } from "./ItemFields";

const SEVERITIES = ["minor", "major", "critical"] as const;
const NONE = "none" as const;

/** What a failure of the item comes to: nothing but a record, or an incident of a severity, and what it is called then. */
export function FailureFields({ item, disabled, onChange }: ItemProps) {
  const { t } = useTranslation("checklists");
  const failure = item.on_failure ?? null;
  return (
    <>
      <Field label={t("item.severity")}>
        {(id) => (
          <Select<(typeof SEVERITIES)[number] | typeof NONE>
            id={id}
            value={failure?.severity ?? NONE}
            disabled={disabled}
            options={[
              { value: NONE, label: t("item.opensNothing") },
              ...SEVERITIES.map((one) => ({ value: one, label: t(`kit:severity.${one}`) })),
            ]}
            onChange={(severity) => onChange({ on_failure: severity === NONE ? null : { ...failure, severity } })}
          />
        )}
      </Field>
      {failure === null
        ? null
        : (["zh", "en"] as const).map((language) => (
            <Field key={language} label={t(`item.called.${language}`)}>
              {(id) => (
                <Input
                  id={id}
                  maxLength={120}
                  placeholder={t("item.calledAsTitle")}
                  value={failure[language] ?? ""}
                  disabled={disabled}
                  onChange={({ target }) => onChange({ on_failure: { ...failure, [language]: target.value } })}
                />
              )}
            </Field>
          ))}
    </>
  );
}
