import { Button, Checkbox, Input } from "antd";
import { useTranslation } from "react-i18next";
import { Icon } from "@/kit/layout/Icon";
import type { ItemProps } from "./ItemFields";
import { freshName } from "./draft";
import styles from "./checklists.module.css";

const MOST = 12;

/** The answers of a choice, and which of them are as it should be. */
export function OptionFields({ item, disabled, onChange }: ItemProps) {
  const { t } = useTranslation("checklists");
  const options = item.options ?? [];
  const change = (at: number, part: Partial<(typeof options)[number]>): void =>
    onChange({ options: options.map((one, place) => (place === at ? { ...one, ...part } : one)) });
  const add = (): void => {
    const value = freshName(
      "a",
      options.map((one) => one.value),
    );
    onChange({ options: [...options, { value, zh: "", en: "", ok: true }] });
  };
  return (
    <fieldset className={styles.options}>
      <legend>{t("item.options")}</legend>
      {options.map((option, at) => (
        <div key={option.value} role="group" aria-label={t("item.option", { number: at + 1 })}>
          <Input
            aria-label={t("item.optionZh")}
            placeholder={t("item.optionZh")}
            maxLength={120}
            value={option.zh}
            disabled={disabled}
            onChange={({ target }) => change(at, { zh: target.value })}
          />
          <Input
            aria-label={t("item.optionEn")}
            placeholder={t("item.optionEn")}
            maxLength={120}
            value={option.en}
            disabled={disabled}
            onChange={({ target }) => change(at, { en: target.value })}
          />
          <Checkbox
            checked={option.ok}
            disabled={disabled}
            onChange={({ target }) => change(at, { ok: target.checked })}
          >
            {t("item.optionOk")}
          </Checkbox>
          <Button
            type="text"
            aria-label={t("item.removeOne", { name: option.zh })}
            disabled={disabled || options.length <= 2}
            icon={<Icon name="close" size={16} />}
            onClick={() => onChange({ options: options.toSpliced(at, 1) })}
          />
        </div>
      ))}
      <Button disabled={disabled || options.length >= MOST} icon={<Icon name="plus" size={16} />} onClick={add}>
        {t("item.addOption")}
      </Button>
    </fieldset>
  );
}
