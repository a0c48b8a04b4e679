import { useTranslation } from "react-i18next";
import { CountInput } from "@/kit/forms/CountInput";
import { DurationInput } from "@/kit/forms/DurationInput";
import type { DeliveryDraft } from "./useDeliveryDraft";
import styles from "./policies.module.css";

const HOUR_S = 3600;

interface StormFieldsProps {
  storm: DeliveryDraft["storm"];
  disabled: boolean;
  onChange: (storm: DeliveryDraft["storm"]) => void;
}

/** A person in a storm of incidents gets so many messages of their own, and then one that gathers the rest. */
export function StormFields({ storm, disabled, onChange }: StormFieldsProps) {
  const { t } = useTranslation("policies");
  const change = (part: Partial<DeliveryDraft["storm"]>): void => onChange({ ...storm, ...part });
  return (
    <fieldset className={styles.retry}>
      <legend>{t("delivery.storm")}</legend>
      <div className={styles.line}>
        <span className={styles.together}>
          {t("delivery.window")}
          <DurationInput
            label={t("delivery.windowLabel")}
            value={storm.window_s}
            min={5}
            max={HOUR_S}
            units={["second", "minute"]}
            disabled={disabled}
            onChange={(window_s) => change({ window_s })}
          />
          {t("delivery.windowEnd")}
        </span>
        {(["individual", "critical"] as const).map((kind) => (
          <span key={kind} className={styles.together}>
            {t(`delivery.${kind}`)}
            <CountInput
              label={t(`delivery.${kind}Label`)}
              min={1}
              max={1_000_000}
              value={storm[kind]}
              disabled={disabled}
              onChange={(count) => change({ [kind]: count })}
              width={84}
            />
            {t(`delivery.${kind}End`)}
          </span>
        ))}
      </div>
      <p className={styles.faint}>{t("delivery.digest")}</p>
    </fieldset>
  );
}
