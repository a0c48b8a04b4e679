import { Button, InputNumber, Modal, Select } from "antd";
import { useTranslation } from "react-i18next";
import { useRequestKey } from "@/kit/api/useRequestKey";
import { DayField } from "@/kit/dates/DayField";
import { TimeField } from "@/kit/dates/TimeField";
import { useDraft } from "@/kit/drafts/useDraft";
import { offset } from "@/kit/time/format";
import { addDays, clockChangeMin, dayIn, endOf, instantOf, isDay, lastDay, type Day } from "@/kit/time/days";
import { likelyPost } from "./drop";
import { PlanFailure } from "./PlanFailure";
import { useRoster } from "./RosterContext";
import { useRosterChanges, type NewShift, type Seat } from "./rosterQueries";
import { SeatsField } from "./SeatsField";
import styles from "./roster.module.css";
import dialog from "./dialogs.module.css";

const PATTERNS: readonly [from: string, to: string][] = [
  ["08:00", "20:00"],
  ["20:00", "08:00"],
  ["00:00", "08:00"],
  ["08:00", "16:00"],
  ["16:00", "00:00"],
];
const MOST_DAYS = 31;

/** What a person has typed so far. */
interface Typed {
  site: string;
  first: Day;
  from: string;
  to: string;
  count: number;
  seats: Seat[];
}

interface NewShiftDialogProps {
  siteId: string;
  day: Day;
  staffId?: string | undefined;
  onClose: () => void;
}

/** Plan a shift, or the same one on several days. Times are typed as the site's clock shows them. */
export function NewShiftDialog({ siteId, day, staffId, onClose }: NewShiftDialogProps) {
  const { t } = useTranslation("roster");
  const { sites, staff, posts, remember } = useRoster();
  const { plan } = useRosterChanges();
  const [typed, setTyped, forget] = useDraft<Typed>(`new-shift.${siteId}.${day}.${staffId ?? ""}`, {
    site: siteId,
    first: day,
    from: "08:00",
    to: "20:00",
    count: 1,
    seats: staffId === undefined ? [] : [{ staff_id: staffId, post: likelyPost([], staff.get(staffId), posts) }],
  });
  const { site, first, from, to, count, seats } = typed;
  const change = (part: Partial<Typed>): void => setTyped({ ...typed, ...part });
  const zone = sites.find((one) => one.id === site)?.timezone ?? "UTC";
  const valid = isDay(first) && /^\d\d:\d\d$/.test(from) && /^\d\d:\d\d$/.test(to) && from !== to;
  const shifts = valid ? repeated(site, first, from, to, zone, count, seats) : [];
  const key = useRequestKey(shifts);
  const close = (): void => {
    forget();
    onClose();
  };
  const submit = (): void =>
    plan.mutate(
      { shifts, key },
      {
        onSuccess: ({ items }) => {
          remember(items);
          close();
        },
      },
    );
  return (
    <Modal
      open
      title={t("new.title")}
      okText={t("new.ok", { count })}
      onOk={submit}
      okButtonProps={{ disabled: !valid }}
      confirmLoading={plan.isPending}
      onCancel={close}
      width={640}
    >
      <div className={dialog.form}>
        <PlanFailure error={plan.error} shifts={plan.variables?.shifts ?? []} zone={zone} />
        <label>
          <span>{t("site")}</span>
          <Select
            aria-label={t("site")}
            value={site}
            options={sites.map((one) => ({ value: one.id, label: one.name }))}
            onChange={(id: string) => {
              change({ site: id, seats: [] });
            }}
          />
        </label>
        <div className={dialog.formRow}>
          <DayField
            titled
            label={t("new.day")}
            zone={zone}
            value={first || null}
            onChange={(day) => change({ first: day ?? "" })}
          />
          <TimeField
            titled
            label={t("new.from")}
            zone={zone}
            day={first || null}
            value={from || null}
            onChange={(time) => change({ from: time ?? "" })}
          />
          <TimeField
            titled
            end
            label={t("new.to")}
            zone={zone}
            day={valid ? lastDay(first, from, to) : null}
            value={to || null}
            onChange={(time) => change({ to: time ?? "" })}
          />
          <label>
            <span>{t("new.days")}</span>
            <InputNumber min={1} max={MOST_DAYS} value={count} onChange={(value) => change({ count: value ?? 1 })} />
          </label>
        </div>
        <div className={dialog.patterns}>
          {PATTERNS.map(([start, end]) => (
            <Button
              key={start + end}
              size="small"
              type={start === from && end === to ? "primary" : "default"}
              onClick={() => {
                change({ from: start, to: end });
              }}
            >
              {start}–{end === "00:00" ? "24:00" : end}
            </Button>
          ))}
        </div>
        <Reading shifts={shifts} zone={zone} />
        <SeatsField siteId={site} seats={seats} onChange={(next) => change({ seats: next })} />
      </div>
    </Modal>
  );
}

/** What it will be: whose clock, how long, and where the clock changes on the way. */
function Reading({ shifts, zone }: { shifts: readonly NewShift[]; zone: string }) {
  const { t } = useTranslation("roster");
  const shift = shifts[0];
  if (!shift) return <p className={styles.red}>{t("new.incomplete")}</p>;
  const changed = shifts.find((one) => clockChangeMin(Date.parse(one.starts_at), Date.parse(one.ends_at), zone) !== 0);
  return (
    <p className={styles.soft}>
      {t("new.reading", { zone: `${offset(shift.starts_at, zone)} ${zone}`, hours: hours(shift) })}
      {changed ? (
        <b className={styles.red}>
          {" "}
          {t("new.clockChange", { day: dayIn(changed.starts_at, zone), hours: hours(changed) })}
        </b>
      ) : null}
    </p>
  );
}

function hours({ starts_at, ends_at }: NewShift): number {
  return Math.round((Date.parse(ends_at) - Date.parse(starts_at)) / 360_000) / 10;
}

function repeated(
  siteId: string,
  first: Day,
  from: string,
  to: string,
  zone: string,
  count: number,
  seats: Seat[],
): NewShift[] {
  return Array.from({ length: count }, (_, index) => {
    const day = addDays(first, index);
    return {
      site_id: siteId,
      starts_at: new Date(instantOf(day, from, zone)).toISOString(),
      ends_at: new Date(endOf(day, from, to, zone)).toISOString(),
      assignments: seats,
    };
  });
}
