import { Select } from "antd";
import { useTranslation } from "react-i18next";
import type { ChecklistItem } from "@/kit/api/types";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { PASS } from "@/kit/inspections/items";
import { useItemWords, wordOf } from "@/kit/inspections/words";
import { Field } from "@/kit/forms/Field";
import type { ItemProps } from "./ItemFields";
import { answersOf } from "./draft";

/** After which answer to an earlier item this one is to be done; always where there is none. */
export function ConditionFields({
  item,
  earlier,
  disabled,
  onChange,
}: ItemProps & { earlier: readonly ChecklistItem[] }) {
  const { t } = useTranslation("checklists");
  const inLanguage = useInLanguage();
  const words = useItemWords();
  const possible = earlier.filter((one) => answersOf(one).length > 0);
  const on = earlier.find(({ key }) => key === item.only_if?.item);
  const answerName = (of: ChecklistItem, value: string): string => {
    if (of.kind === "pass_fail") return t(wordOf(of, value === PASS));
    const option = of.options?.find((one) => one.value === value);
    return option ? inLanguage(option) : value;
  };
  return (
    <>
      <Field label={t("item.onlyIf")}>
        {(id) => (
          <Select
            id={id}
            allowClear
            showSearch={{ optionFilterProp: "label" }}
            placeholder={t("item.always")}
            value={item.only_if?.item ?? null}
            disabled={disabled || (possible.length === 0 && item.only_if == null)}
            options={possible.map((one) => ({ value: one.key, label: words(one).title }))}
            onChange={(chosen: string | null | undefined) =>
              onChange({ only_if: chosen == null ? null : { item: chosen, values: [] } })
            }
          />
        )}
      </Field>
      {item.only_if == null ? null : (
        <Field label={t("item.onlyIfAnswers")}>
          {(id) => (
            <Select
              id={id}
              mode="multiple"
              value={item.only_if?.values ?? []}
              disabled={disabled}
              options={on ? answersOf(on).map((value) => ({ value, label: answerName(on, value) })) : []}
              onChange={(values: string[]) => onChange({ only_if: { item: item.only_if?.item ?? "", values } })}
            />
          )}
        </Field>
      )}
    </>
  );
}
