import { useTranslation } from "react-i18next";
import type { TestAlarm } from "@/kit/api/types";
import { useLanguage } from "@/kit/i18n/language";
import { duration } from "@/kit/time/format";
import { stepOf } from "./testAlarms";
import styles from "@/kit/states/tag.module.css";

const TONE: Record<TestAlarm["state"], string | undefined> = {
  passed: styles.good,
  waiting: styles.waits,
  failed: styles.bad,
};

/** How a test alarm ended, or how far it has come. */
export function TestAlarmResult({ test }: { test: TestAlarm }) {
  const { t } = useTranslation("devices");
  const language = useLanguage();
  const { state, lack, started_at, confirmed_at, incident_number } = test;
  const took = confirmed_at === null ? null : duration(Date.parse(confirmed_at) - Date.parse(started_at), language);
  return (
    <span>
      <b className={`${styles.tag} ${TONE[state] ?? ""}`}>{t(`test.state.${state}`)}</b>{" "}
      {state === "waiting" ? t(`test.step.${stepOf(test)}`, { number: incident_number ?? "" }) : null}
      {lack === null ? null : t(`test.lack.${lack}`)}
      {took === null ? null : t("test.took", { time: took })}
    </span>
  );
}
