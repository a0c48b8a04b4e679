import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { ChecklistItem } from "@/kit/api/types";
import { passes } from "./items";
import { turned, typedReading } from "./reading";
import { useLimits } from "./words";
import styles from "./item.module.css";

interface ReadingFieldProps {
  item: ChecklistItem;
  text: string;
  disabled: boolean;
  onText: (text: string) => void;
}

/** A number with its unit; says while it is typed whether it is within its limits. */
export function ReadingField({ item, text, disabled, onText }: ReadingFieldProps) {
  const { t } = useTranslation("inspections");
  const limits = useLimits()(item);
  const ids = { field: useId(), said: useId() };
  const read = typedReading(text);
  const good = read.is === "value" ? passes(item, read.value) : null;
  const wrong = read.is === "wrong" || good === false;
  return (
    <>
      <label htmlFor={ids.field}>{t("item.reading")}</label>
      <div className={styles.reading}>
        <input
          id={ids.field}
          className={wrong ? styles.beyond : ""}
          inputMode="decimal"
          autoComplete="off"
          maxLength={16}
          value={text}
          disabled={disabled}
          aria-invalid={wrong}
          aria-describedby={ids.said}
          onChange={(event) => onText(event.target.value)}
        />
        <span>{item.unit}</span>
        {item.min != null && item.min >= 0 ? null : (
          <button type="button" disabled={disabled} aria-label={t("item.turn")} onClick={() => onText(turned(text))}>
            ±
          </button>
        )}
      </div>
      <p id={ids.said} className={wrong ? styles.wrong : styles.right} role="status">
        {read.is === "wrong" ? t("item.noNumber") : null}
        {good === false ? t("item.beyond", { limits }) : null}
        {good === true && limits !== "" ? t("item.within") : null}
      </p>
    </>
  );
}
