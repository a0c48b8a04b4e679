import { useEffect, useState, type ReactNode, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { SiteRead } from "@/kit/api/types";
import { Icon } from "@/kit/layout/Icon";
import { pathTo } from "@/kit/paths";
import type { StationKey } from "@/kit/stations/data";
import { CallStep } from "./CallStep";
import { PeopleStep } from "./PeopleStep";
import { RuleStep } from "./RuleStep";
import { ShiftStep } from "./ShiftStep";
import { SiteStep } from "./SiteStep";
import { StationStep } from "./StationStep";
import { countDone, isComplete, STEPS, stepsOf, type Facts, type Step, type StepName } from "./steps";
import styles from "./start.module.css";

interface PathProps {
  facts: Facts;
  /** Null: there is none yet. */
  site: SiteRead | null;
  /** The step that was open last, also before there was a site. */
  seenRef: RefObject<StepName | null>;
}

/** The steps: the next one is open, any other can be opened. */
export function Path({ facts, site, seenRef }: PathProps) {
  const { t } = useTranslation("setup-start");
  const [opened, setOpened] = useState<StepName | null>(null);
  // A key is shown once: it outlives the step while somebody looks at another.
  const [issued, setIssued] = useState<StationKey | null>(null);
  const bodyOf = (name: StepName): ReactNode => {
    if (name === "site" || site === null) return name === "site" ? <SiteStep site={site} /> : <p>{t("siteFirst")}</p>;
    if (name === "people") return <PeopleStep site={site} />;
    if (name === "shift") return <ShiftStep site={site} />;
    if (name === "station") return <StationStep site={site} issued={issued} onIssued={setIssued} />;
    if (name === "rule") return <RuleStep siteId={site.id} />;
    return <CallStep site={site} />;
  };
  const steps = stepsOf(facts);
  const open = opened ?? steps.find(({ state }) => state === "current")?.name ?? "call";
  useFocusOn(open, seenRef);
  return (
    <>
      <p className={styles.progress} role="status">
        <progress max={STEPS.length} value={countDone(facts)} aria-label={t("progress")} />
        {isComplete(facts) ? t("complete") : t("done", { count: countDone(facts), all: STEPS.length })}
      </p>
      {isComplete(facts) && site ? <Onwards site={site} /> : null}
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <StepItem
            key={step.name}
            step={step}
            place={index + 1}
            open={open === step.name}
            onOpen={setOpened}
            chosen={opened !== null}
          >
            {open === step.name ? bodyOf(step.name) : null}
          </StepItem>
        ))}
      </ol>
    </>
  );
}

/** Where the step that was done took the focus with it, it goes to the next. */
function useFocusOn(open: StepName, seenRef: RefObject<StepName | null>): void {
  useEffect(() => {
    if (seenRef.current !== null && seenRef.current !== open && document.activeElement === document.body) {
      document.getElementById(`step-${open}`)?.focus();
    }
    seenRef.current = open;
  }, [open, seenRef]);
}

interface StepItemProps {
  step: Step;
  place: number;
  open: boolean;
  /** Whether somebody has opened one that is not the next. */
  chosen: boolean;
  onOpen: (name: StepName | null) => void;
  children: ReactNode;
}

function StepItem({ step: { name, state }, place, open, chosen, onOpen, children }: StepItemProps) {
  const { t } = useTranslation("setup-start");
  return (
    <li className={styles.step} data-step={name} data-state={state} {...(open ? { "aria-current": "step" } : {})}>
      <h2>
        <button id={`step-${name}`} type="button" aria-expanded={open} onClick={() => onOpen(name)}>
          <span className={styles.sign} aria-hidden="true">
            {state === "done" ? <Icon name="check" size={16} /> : place}
          </span>
          <span className={styles.name}>{t(`step.${name}.title`)}</span>
          <span className={styles.state}>{t(`state.${state}`)}</span>
        </button>
      </h2>
      {open ? (
        <div className={styles.body}>
          <p className={styles.why}>{t(`step.${name}.why`)}</p>
          {children}
          {state === "done" && chosen ? (
            <button type="button" className={styles.next} onClick={() => onOpen(null)}>
              {t("next")}
            </button>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}

/** What a company does next, once the path is behind it. */
function Onwards({ site }: { site: SiteRead }) {
  const { t } = useTranslation("setup-start");
  return (
    <p className={styles.onwards}>
      {t("onwards")} <Link to={pathTo.board()}>{t("toBoard")}</Link> <Link to={pathTo.roster()}>{t("toRoster")}</Link>{" "}
      <Link to={pathTo.site(site.id, { tab: "stations" })}>{t("toStations")}</Link>
    </p>
  );
}
