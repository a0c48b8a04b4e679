import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Choice } from "@/kit/filters/Choice";
import { Days } from "@/kit/filters/Days";
import { SUBJECTS, useSubjectName } from "@/kit/deliveries/subjects";
import { useSites, useStaff } from "@/kit/sites/sites";
import { CHANNELS, KINDS, PERIODS, STATES, type Filters, type Period } from "./filters";
import styles from "./deliveries.module.css";

/** What the log shows; kept in the address. */
export function FilterBar({ filters, onChange }: { filters: Filters; onChange: (part: Partial<Filters>) => void }) {
  const { t } = useTranslation("deliveries");
  const subjectName = useSubjectName();
  const sites = [...useSites().values()];
  const staff = [...useStaff().values()];
  return (
    <div className={styles.filters} role="search">
      <Choice
        className={styles.choice}
        label={t("filter.site")}
        value={filters.site}
        options={sites.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(site) => onChange({ site })}
      />
      <Choice
        className={styles.choice}
        label={t("filter.person")}
        value={filters.person}
        options={staff.map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` }))}
        onChange={(person) => onChange({ person })}
      />
      <Choice
        className={styles.choice}
        label={t("filter.kind")}
        value={filters.kind}
        options={KINDS.map((one) => ({ value: one, label: t(`kind.${one}`) }))}
        onChange={(kind) => onChange({ kind })}
      />
      <Choice
        className={styles.choice}
        label={t("filter.subject")}
        value={filters.subject}
        options={SUBJECTS.map((one) => ({ value: one, label: subjectName(one) }))}
        onChange={(subject) => onChange({ subject })}
      />
      <Choice
        className={styles.choice}
        label={t("filter.state")}
        value={filters.state}
        options={STATES.map((one) => ({ value: one, label: t(`kit:delivery.${one}`) }))}
        onChange={(state) => onChange({ state })}
      />
      <Choice
        className={styles.choice}
        label={t("filter.channel")}
        value={filters.channel}
        options={CHANNELS.map((one) => ({ value: one, label: t(`kit:channel.${one}`) }))}
        onChange={(channel) => onChange({ channel })}
      />
      <Choice
        className={styles.choice}
        label={t("filter.period")}
        value={filters.period}
        options={(Object.keys(PERIODS) as Period[]).map((one) => ({ value: one, label: t(`period.${one}`) }))}
        onChange={(period) => onChange({ period, from: null, to: null })}
      />
      <Days {...filters} onChange={(days) => onChange({ ...days, period: null })} />
      {filters.incident ? (
        <Button onClick={() => onChange({ incident: null })}>{t("filter.oneIncident")} ✕</Button>
      ) : null}
    </div>
  );
}
