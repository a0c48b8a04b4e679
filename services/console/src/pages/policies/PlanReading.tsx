import { useTranslation } from "react-i18next";
import { useLanguage, type Language } from "@/kit/i18n/language";
import { GRAVEST_FIRST } from "@/kit/severity/severities";
import { span } from "@/kit/time/span";
import { callWords } from "./callWords";
import type { Draft } from "./data";
import { reached, type People } from "./people";
import { clock, plan, type Call, type Target } from "./plan";
import { useTargetName } from "./targetName";
import styles from "./policies.module.css";

/** What would happen minute by minute to an incident that nobody takes. */
export function PlanReading({ draft, people }: { draft: Draft; people: People }) {
  const { t } = useTranslation("policies");
  const language = useLanguage();
  const calls = plan(draft);
  return (
    <div className={styles.reading}>
      <p>{t("reading.when", { severities: opening(draft, language, (one) => t(`kit:severity.${one}`)) })}</p>
      <ol className={styles.calls}>
        {calls.map((call) => (
          <CallLine key={`${call.round}-${call.step}`} call={call} rounds={draft.repeat + 1} people={people} />
        ))}
        <End call={calls.at(-1)} everyS={draft.reescalate_every_s} />
      </ol>
      <p className={styles.faint}>{t("reading.stops")}</p>
      <p className={styles.faint}>{t("reading.stands", { span: span(draft.acknowledged_limit_s, language) })}</p>
      <p className={styles.faint}>{t("reading.returns", { span: span(draft.quiet_s, language) })}</p>
      <p className={styles.faint}>{t(draft.auto_resolve ? "reading.autoResolve" : "reading.noAutoResolve")}</p>
    </div>
  );
}

function opening({ opens_from }: Draft, language: Language, name: (severity: string) => string): string {
  const severities = GRAVEST_FIRST.slice(0, GRAVEST_FIRST.indexOf(opens_from) + 1);
  return new Intl.ListFormat(language, { type: "disjunction" }).format(severities.map(name));
}

function CallLine({ call, rounds, people }: { call: Call; rounds: number; people: People }) {
  const { t } = useTranslation("policies");
  const language = useLanguage();
  const first = call.step === 0 && rounds > 1;
  return (
    <li className={first ? styles.firstOfRound : ""}>
      <span className={styles.clock}>{clock(call.atS)}</span>
      <div>
        {first ? <span className={styles.round}>{t("reading.round", { round: call.round + 1, rounds })}</span> : null}
        <p>
          {callWords(call, t, language)}
          <Targets targets={call.notify} people={people} />
        </p>
      </div>
    </li>
  );
}

function Targets({ targets, people }: { targets: readonly Target[]; people: People }) {
  const { t } = useTranslation("policies");
  const nameOf = useTargetName(people);
  return targets.map((target, index) => {
    const persons = target.staff_id ? [] : reached(target, people).map(({ name }) => name);
    const missing = people.onDuty !== undefined && reached(target, people).length === 0;
    return (
      <span key={`${target.role ?? ""}${target.staff_id ?? ""}`}>
        {index > 0 ? t("reading.and") : ""}
        <strong>{nameOf(target)}</strong>
        {persons.length > 0 ? (
          <span className={styles.now}>{t("reading.now", { names: persons.join(t("reading.comma")) })}</span>
        ) : null}
        {missing ? (
          <span className={styles.missing}>{t(target.staff_id ? "reading.inactive" : "reading.nobodyNow")}</span>
        ) : null}
      </span>
    );
  });
}

function End({ call, everyS }: { call: Call | undefined; everyS: number }) {
  const { t } = useTranslation("policies");
  const language = useLanguage();
  if (!call) return null;
  return (
    <li className={styles.end}>
      <span />
      <p>{t("reading.end", { span: span(everyS, language) })}</p>
    </li>
  );
}
