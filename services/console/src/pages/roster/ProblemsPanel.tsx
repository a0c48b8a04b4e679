import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import { Why } from "@/kit/access/Why";
import type { ShiftRead } from "@/kit/api/types";
import { useLanguage } from "@/kit/i18n/language";
import { Panel } from "@/kit/layout/Page";
import { useMinute } from "@/kit/time/now";
import { dayBounds, dayIn } from "@/kit/time/days";
import { edition, gapsOf } from "./problems";
import { useRoster, type Roster } from "./RosterContext";
import { timesOf } from "./ShiftChip";
import { gapTimes } from "./SiteGrid";
import { monthDay } from "./words";
import styles from "./roster.module.css";
import dialog from "./dialogs.module.css";

const AT_MOST = 40;

interface Problem {
  key: string;
  day: string;
  where: string;
  text: string;
  shift: ShiftRead | null;
  siteId: string;
}

/** Everything that is wrong with the plan on the screen, in words, in order, each a click away from its remedy. */
export function ProblemsPanel() {
  const { t } = useTranslation("roster");
  const language = useLanguage();
  const roster = useRoster();
  const minute = useMinute();
  const planning = useMay()("planShift", {});
  const refusedId = useId();
  const problems = [
    ...gaps(roster, minute, (missing) => t(`gap.${missing}`)),
    ...wrongShifts(roster, t("clash")),
  ].toSorted((one, other) => one.day.localeCompare(other.day));
  if (problems.length === 0) return null;
  const refused = (problem: Problem): boolean => planning !== null && problem.shift === null;
  const act = (problem: Problem): void => {
    if (problem.shift) roster.openShift(problem.shift);
    else if (planning === null) roster.openNew(problem.siteId, problem.day);
  };
  return (
    <Panel title={<span className={styles.red}>{t("problems", { count: problems.length })}</span>}>
      {problems.some(refused) ? (
        <div className={dialog.why}>
          <Why id={refusedId} verdict={planning} />
        </div>
      ) : null}
      <ul className={dialog.problems}>
        {problems.slice(0, AT_MOST).map((problem) => (
          <li key={problem.key}>
            <button
              type="button"
              onClick={() => act(problem)}
              aria-disabled={refused(problem) || undefined}
              aria-describedby={refused(problem) ? refusedId : undefined}
            >
              <b>{monthDay(problem.day, language)}</b> <span>{problem.where}</span>
              <span className={styles.red}>{problem.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function gaps({ sites, shifts, view }: Roster, now: number, words: (missing: "nobody" | "chief") => string): Problem[] {
  return sites.flatMap((site) => {
    const theirs = shifts.filter((shift) => shift.site_id === site.id);
    return view.days.flatMap((day) => {
      const { from, to } = dayBounds(day, site.timezone);
      return gapsOf(theirs, Math.max(from, now), to).map((gap) => ({
        key: `${site.id} ${gap.from}`,
        day,
        where: site.name,
        text: `${gapTimes(gap, day, site.timezone)} ${words(gap.missing)}`,
        shift: null,
        siteId: site.id,
      }));
    });
  });
}

function wrongShifts({ sites, shifts, staff, clashes, refusals, view }: Roster, clash: string): Problem[] {
  return shifts.flatMap((shift) => {
    const site = sites.find((one) => one.id === shift.site_id);
    const names = [...new Set((clashes.get(shift.id) ?? []).map((one) => staff.get(one.staffId)?.name ?? "…"))];
    const reason = refusals.get(edition(shift)) ?? (names.length > 0 ? `${clash} ${names.join(" ")}` : null);
    if (!site || reason === null) return [];
    const day = dayIn(shift.starts_at, site.timezone);
    if (!view.days.includes(day)) return [];
    const text = `${timesOf(shift, site.timezone)} ${reason}`;
    return [{ key: shift.id, day, where: site.name, text, shift, siteId: site.id }];
  });
}
