import { Select, Switch } from "antd";
import { useTranslation } from "react-i18next";
import { SeverityMark } from "@/kit/severity/SeverityMark";
import { SEVERITY_OPTIONS } from "@/kit/severity/options";
import { GRAVEST_FIRST } from "@/kit/severity/severities";
import type { Draft } from "./data";
import type { Mistake } from "./plan";
import styles from "./policies.module.css";

interface LevelFieldsProps {
  draft: Draft;
  wrong: readonly Mistake[];
  disabled: boolean;
  onChange: (part: Partial<Draft>) => void;
}

/** From which severity on there is an incident, and at which level each is treated. */
export function LevelFields({ draft, wrong, disabled, onChange }: LevelFieldsProps) {
  const { t } = useTranslation("policies");
  return (
    <div className={styles.form}>
      <div className={styles.line}>
        <span>{t("levels.opensFrom")}</span>
        <Select
          aria-label={t("levels.opensFrom")}
          value={draft.opens_from}
          disabled={disabled}
          options={SEVERITY_OPTIONS}
          onChange={(opens_from) => onChange({ opens_from })}
          style={{ width: 130 }}
        />
        <span>{t("levels.opensFromEnd")}</span>
      </div>
      <p className={styles.faint}>{t("levels.milder")}</p>
      <LevelList levels={draft.levels} wrong={wrong} disabled={disabled} onChange={(levels) => onChange({ levels })} />
      <label className={styles.switch}>
        <Switch
          size="small"
          checked={draft.auto_resolve}
          disabled={disabled}
          onChange={(auto_resolve) => onChange({ auto_resolve })}
        />
        <span>{t("levels.autoResolve")}</span>
      </label>
      <div className={styles.line}>
        <span>{t("levels.reasonFrom")}</span>
        <Select
          aria-label={t("levels.reasonFrom")}
          value={draft.reason_from}
          disabled={disabled}
          options={[...SEVERITY_OPTIONS, { value: "never" as const, label: t("levels.reasonNever") }]}
          onChange={(reason_from) => onChange({ reason_from })}
          style={{ width: 160 }}
        />
        <span>{t("levels.reasonFromEnd")}</span>
      </div>
    </div>
  );
}

interface LevelListProps {
  levels: Draft["levels"];
  wrong: readonly Mistake[];
  disabled: boolean;
  onChange: (levels: Draft["levels"]) => void;
}

/** At which level each severity is treated. */
export function LevelList({ levels, wrong, disabled, onChange }: LevelListProps) {
  const { t } = useTranslation("policies");
  return (
    <>
      <div className={styles.levels}>
        {GRAVEST_FIRST.map((severity) => (
          <label key={severity}>
            <SeverityMark severity={severity} label size={15} />
            <Select
              aria-label={t("levels.of", { severity: t(`kit:severity.${severity}`) })}
              value={levels[severity]}
              disabled={disabled}
              options={[1, 2, 3, 4].map((level) => ({ value: level, label: t(`kit:level.${level}`) }))}
              onChange={(level) => onChange({ ...levels, [severity]: level })}
            />
          </label>
        ))}
      </div>
      {wrong.some(({ kind }) => kind === "milder") ? (
        <p className={styles.wrong} role="alert">
          {t("wrong.milder")}
        </p>
      ) : null}
    </>
  );
}
