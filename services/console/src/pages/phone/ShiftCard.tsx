import { useTranslation } from "react-i18next";
import type { ShiftRead } from "@/kit/api/types";
import { DUTY_CHIEF } from "@/kit/auth/roles";
import { isToBegin, phaseOf } from "@/kit/duty/states";
import { useLanguage } from "@/kit/i18n/language";
import { Icon } from "@/kit/layout/Icon";
import { useOpening } from "@/kit/opening/data";
import { OpeningConditions } from "@/kit/opening/OpeningConditions";
import { usePostName } from "@/kit/posts";
import { useSites, useStaff, zoneOf } from "@/kit/sites/sites";
import { Moment } from "@/kit/time/Time";
import { duration, endTime, offset, ownZone, timeOfDay } from "@/kit/time/format";
import { useMinute, useNow } from "@/kit/time/now";
import { CheckOut, EndShift } from "./EndShift";
import { ShiftTasks } from "./ShiftTasks";
import { StepButton } from "./StepButton";
import { attendance, command } from "./mine";
import { useDutyPolicy, usePersonId } from "./phoneQueries";
import { shiftDay } from "./shiftDay";
import styles from "./phone.module.css";
import card from "./shifts.module.css";

/** The chief sees what the start needs from so long before it. */
const LOOK_AHEAD_MS = 90 * 60_000;

/** One of my shifts: when in the site's time, as what, with whom, and checking in and out. */
export function ShiftCard({ shift }: { shift: ShiftRead }) {
  const { t } = useTranslation("phone");
  const personId = usePersonId();
  const sites = useSites();
  const zone = zoneOf(sites, shift.site_id);
  const postName = usePostName();
  const minute = useMinute();
  const mine = shift.assignments.filter((one) => one.staff_id === personId);
  const leads = mine.some((one) => one.post === DUTY_CHIEF);
  return (
    <article className={card.shift} aria-label={t("shift.at", { site: sites.get(shift.site_id)?.name ?? "" })}>
      <header>
        <h2>{sites.get(shift.site_id)?.name}</h2>
        <span className={`${styles.state} ${styles[`shift-${phaseOf(shift)}`]}`}>
          {t(`shift.state.${shift.state}`)}
        </span>
      </header>
      <p className={card.times}>
        <Times shift={shift} zone={zone} />
      </p>
      <p className={styles.soft}>
        {mine.map((one) => postName(one.post)).join(" · ")}
        <Colleagues shift={shift} />
      </p>
      <ShiftTasks shift={shift} now={minute} />
      {isToBegin(shift) && leads && minute >= Date.parse(shift.starts_at) - LOOK_AHEAD_MS ? (
        <OpeningConditions shiftId={shift.id} phone />
      ) : null}
      <Steps shift={shift} zone={zone} />
    </article>
  );
}

function Times({ shift, zone }: { shift: ShiftRead; zone: string }) {
  const language = useLanguage();
  const { t } = useTranslation("phone");
  const { day, nextDay } = shiftDay(shift, zone, language);
  const differs = offset(shift.starts_at, zone) !== offset(shift.starts_at, ownZone());
  return (
    <>
      {day} <strong>{timeOfDay(shift.starts_at, zone)}</strong> – <strong>{endTime(shift.ends_at, zone)}</strong>
      {nextDay ? <sup>+1</sup> : null} <small>{offset(shift.starts_at, zone)}</small>
      {differs ? (
        <small className={card.ownTime}>
          {t("shift.yourTime", {
            from: timeOfDay(shift.starts_at, ownZone()),
            to: endTime(shift.ends_at, ownZone()),
            zone: offset(shift.starts_at, ownZone()),
          })}
        </small>
      ) : null}
    </>
  );
}

function Colleagues({ shift }: { shift: ShiftRead }) {
  const { t } = useTranslation("phone");
  const personId = usePersonId();
  const staff = useStaff();
  const others = [...new Set(shift.assignments.filter((one) => one.staff_id !== personId).map((one) => one.staff_id))];
  if (others.length === 0) return null;
  return <> · {t("shift.with", { names: others.map((id) => staff.get(id)?.name ?? "…").join(t("comma")) })}</>;
}

/** Further away nobody counts the hours. */
const WORTH_COUNTING_MS = 24 * 3_600_000;

function Steps({ shift, zone }: { shift: ShiftRead; zone: string }) {
  const { t } = useTranslation("phone");
  const language = useLanguage();
  const now = useNow();
  const personId = usePersonId();
  const sites = useSites();
  const policy = useDutyPolicy(shift.site_id).data;
  const blocked = (useOpening(shift.id, isToBegin(shift)).data?.missing.length ?? 0) > 0;
  if (policy === undefined) return null;
  const step = attendance(shift, personId, policy.check_in_window_min, now);
  const lead = command(shift, personId, policy.start_window_min, now);
  const mine = shift.assignments.find((one) => one.staff_id === personId);
  const site = sites.get(shift.site_id)?.name ?? "";
  return (
    <>
      {mine?.checked_in_at ? (
        <p className={styles.soft}>
          {t("shift.cameAt")} <Moment at={mine.checked_in_at} zone={zone} bare seconds={false} />
          {mine.late && mine.late_s !== null
            ? ` · ${t("shift.late", { time: duration(mine.late_s * 1000, language) })}`
            : ""}
          {mine.check_out_basis === "lapsed" ? ` · ${t("shift.forgotCheckOut")}` : ""}
        </p>
      ) : null}
      {step.step === "too-early" && step.opensAt - now < WORTH_COUNTING_MS ? (
        <p className={styles.soft}>
          <Icon name="clock" size={16} /> {t("shift.opensIn", { time: duration(step.opensAt - now, language) })}
        </p>
      ) : null}
      {policy.code_wanted && (step.step === "check-in" || step.step === "check-out") ? (
        <p className={styles.soft}>{t("arrive.scanHint")}</p>
      ) : null}
      <div className={card.pair}>
        {lead === "start" ? <StepButton shift={shift} kind="start" blocked={blocked} /> : null}
        {lead === "end" ? <EndShift shift={shift} label={site} /> : null}
        {step.step === "check-in" ? <StepButton shift={shift} kind="check-in" /> : null}
        {step.step === "check-out" ? <CheckOut shift={shift} label={site} /> : null}
      </div>
    </>
  );
}
