import { Checkbox, Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { ChecklistItem, Checkpoint } from "@/kit/api/types";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { Field } from "@/kit/forms/Field";
import { OptionFields } from "./OptionFields";
import { ConditionFields } from "./ConditionFields";
import { DeviceFields } from "./DeviceFields";
import { FailureFields } from "./FailureFields";
import styles from "./checklists.module.css";

const KINDS: readonly ChecklistItem["kind"][] = ["pass_fail", "reading", "choice", "text", "photo"];

export interface ItemProps {
  item: ChecklistItem;
  disabled: boolean;
  onChange: (part: Partial<ChecklistItem>) => void;
}

interface ItemFieldsProps extends ItemProps {
  earlier: readonly ChecklistItem[];
  checkpoints: readonly Checkpoint[];
}

/** Everything about one item. */
export function ItemFields({ item, earlier, checkpoints, disabled, onChange }: ItemFieldsProps) {
  const { t } = useTranslation(["checklists", "inspections"]);
  const props = { item, disabled, onChange };
  return (
    <div className={styles.fields}>
      <Words {...props} />
      <Field label={t("item.kind")}>
        {(id) => (
          <Select
            id={id}
            value={item.kind}
            disabled={disabled}
            options={KINDS.map((one) => ({ value: one, label: t(`inspections:itemKind.${one}`) }))}
            onChange={(kind) => onChange({ kind })}
          />
        )}
      </Field>
      {checkpoints.length > 0 || item.checkpoint != null ? (
        <CheckpointField {...props} checkpoints={checkpoints} />
      ) : null}
      <div className={styles.checks}>
        <Checkbox
          checked={item.required}
          disabled={disabled}
          onChange={({ target }) => onChange({ required: target.checked })}
        >
          {t("item.required")}
        </Checkbox>
        {item.kind === "pass_fail" ? (
          <Checkbox
            checked={item.must_stay_on}
            disabled={disabled}
            onChange={({ target }) => onChange({ must_stay_on: target.checked })}
          >
            {t("item.mustStayOn")}
          </Checkbox>
        ) : null}
      </div>
      {item.kind === "pass_fail" || item.kind === "reading" ? <DeviceFields {...props} /> : null}
      {item.kind === "reading" ? <ReadingFields {...props} /> : null}
      {item.kind === "choice" ? <OptionFields {...props} /> : null}
      {item.kind === "photo" ? <PhotoFields {...props} /> : null}
      {item.kind === "text" || item.kind === "photo" ? null : <FailureFields {...props} />}
      <ConditionFields {...props} earlier={earlier} />
    </div>
  );
}

function CheckpointField({ item, checkpoints, disabled, onChange }: Omit<ItemFieldsProps, "earlier">) {
  const { t } = useTranslation("checklists");
  const inLanguage = useInLanguage();
  return (
    <Field label={t("item.checkpoint")}>
      {(id) => (
        <Select
          id={id}
          allowClear
          value={item.checkpoint ?? null}
          disabled={disabled}
          placeholder={t("item.anywhere")}
          options={checkpoints.map((one) => ({
            value: one.key,
            label: inLanguage({ zh: one.name_zh, en: one.name_en }),
          }))}
          onChange={(checkpoint: string | undefined) => onChange({ checkpoint: checkpoint ?? null })}
        />
      )}
    </Field>
  );
}

const WORDS = [
  ["title_zh", "item.titleZh", 120],
  ["title_en", "item.titleEn", 120],
  ["hint_zh", "item.hintZh", 500],
  ["hint_en", "item.hintEn", 500],
] as const;

function Words({ item, disabled, onChange }: ItemProps) {
  const { t } = useTranslation("checklists");
  return WORDS.map(([name, label, most]) => (
    <Field key={name} label={t(label)}>
      {(id) => (
        <Input
          id={id}
          maxLength={most}
          value={item[name] ?? ""}
          disabled={disabled}
          onChange={({ target }) => onChange({ [name]: target.value })}
        />
      )}
    </Field>
  ));
}

function PhotoFields({ item, disabled, onChange }: ItemProps) {
  const { t } = useTranslation("checklists");
  return (
    <Field label={t("item.minPhotos")}>
      {(id) => (
        <InputNumber
          id={id}
          min={1}
          max={12}
          precision={0}
          value={item.min_photos ?? 1}
          disabled={disabled}
          onChange={(min_photos) => onChange({ min_photos })}
        />
      )}
    </Field>
  );
}

function ReadingFields({ item, disabled, onChange }: ItemProps) {
  const { t } = useTranslation("checklists");
  return (
    <div className={styles.reading}>
      <Field label={t("item.unit")}>
        {(id) => (
          <Input
            id={id}
            maxLength={20}
            value={item.unit ?? ""}
            disabled={disabled}
            onChange={({ target }) => onChange({ unit: target.value })}
          />
        )}
      </Field>
      {(["min", "max"] as const).map((name) => (
        <Field key={name} label={t(`item.${name}`)}>
          {(id) => (
            <InputNumber
              id={id}
              value={item[name] ?? null}
              disabled={disabled}
              placeholder={t("item.noLimit")}
              onChange={(value) => onChange({ [name]: value })}
            />
          )}
        </Field>
      ))}
      <Field label={t("item.decimals")}>
        {(id) => (
          <InputNumber
            id={id}
            min={0}
            max={3}
            precision={0}
            value={item.decimals ?? null}
            disabled={disabled}
            onChange={(decimals) => onChange({ decimals })}
          />
        )}
      </Field>
    </div>
  );
}
