import { Segmented } from "antd";
import { useTranslation } from "react-i18next";
import { MomentField } from "@/kit/dates/MomentField";
import { useMinute } from "@/kit/time/now";
import { startWrong, type Start } from "./start";
import policies from "./policies.module.css";
import styles from "./panel/panel.module.css";

interface StartChoiceProps {
  start: Start;
  /** Whose clock the time is of. */
  zone: string;
  disabled: boolean;
  onChange: (start: Start) => void;
}

/** From when a change counts. */
export function StartChoice({ start, zone, disabled, onChange }: StartChoiceProps) {
  const { t } = useTranslation("policies");
  const wrong = startWrong(start, useMinute());
  return (
    <div className={styles.start}>
      <div className={policies.line}>
        <span>{t("start.label")}</span>
        <Segmented
          aria-label={t("start.label")}
          name="start"
          disabled={disabled}
          value={start.later ? "later" : "atOnce"}
          options={(["atOnce", "later"] as const).map((one) => ({ value: one, label: t(`start.${one}`) }))}
          onChange={(one) => onChange({ ...start, later: one === "later" })}
        />
      </div>
      {start.later ? (
        <>
          <MomentField
            label={t("start.at")}
            value={start.at}
            zone={zone}
            onChange={(at) => onChange({ later: true, at })}
          />
          <small className={policies.faint}>{t("start.zone", { zone })}</small>
          {wrong ? (
            <p className={policies.wrong} role="alert">
              {t(`start.${wrong}`)}
            </p>
          ) : null}
        </>
      ) : null}
    </div>
  );
}
