import { Button, InputNumber, Modal, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { StaffRead } from "@/kit/api/types";
import { DayField } from "@/kit/dates/DayField";
import { DUTY_CHIEF } from "@/kit/auth/roles";
import { addDays, isDay } from "@/kit/time/days";
import { PlanFailure } from "./PlanFailure";
import { PlanFooter, usePlanning } from "./PlanFooter";
import { useRoster } from "./RosterContext";
import { groupsOf, PATTERNS, rotated, SLOTS, type Cycle, type Slot } from "./rotation";
import styles from "./roster.module.css";
import dialog from "./dialogs.module.css";

const SLOT_NAMES: readonly Slot[] = [...(Object.keys(SLOTS) as (keyof typeof SLOTS)[]), "off"];
const PATTERN_NAMES = Object.keys(PATTERNS) as (keyof typeof PATTERNS)[];
const MOST_DAYS = 31;
const LONGEST_CYCLE = 14;

interface RotationDialogProps {
  onClose: () => void;
  /** The plan is made: show its week. */
  onPlanned: (day: string) => void;
}

/** A rotation for a site: everybody in groups, which follow one another through a cycle of days. */
export function RotationDialog({ onClose, onPlanned }: RotationDialogProps) {
  const { t } = useTranslation("roster");
  const { view, sites, staff, posts } = useRoster();
  const [siteId, setSiteId] = useState(sites[0]?.id ?? "");
  const [first, setFirst] = useState(() => firstDay(view.days[0] ?? view.today, view.today));
  const [days, setDays] = useState(7);
  const [cycle, setCycle] = useState<Cycle>(PATTERNS.twoByTwelve);
  const people = (id: string): StaffRead[] =>
    [...staff.values()].filter((one) => one.active && one.site_ids.includes(id));
  // Null: as they are proposed, from everybody who is known by now.
  const [chosen, setGroups] = useState<string[][] | null>(null);
  const groups = chosen ?? groupsOf(people(siteId), cycle.length);
  const turn = (next: Cycle): void => {
    setCycle(next);
    setGroups(null);
  };
  const zone = sites.find((one) => one.id === siteId)?.timezone ?? "UTC";
  const wanted = isDay(first) ? rotated({ siteId, zone, first, days, cycle, groups, staff, posts }) : [];
  const planning = usePlanning(wanted, () => onPlanned(first));
  return (
    <Modal
      open
      title={t("rotation.title")}
      onCancel={onClose}
      width={640}
      footer={<PlanFooter count={wanted.length} {...planning} />}
    >
      <div className={dialog.form}>
        <PlanFailure error={planning.error} shifts={wanted} zone={zone} />
        <div className={dialog.formRow}>
          <label>
            <span>{t("site")}</span>
            <Select
              aria-label={t("site")}
              value={siteId}
              options={sites.map((one) => ({ value: one.id, label: one.name }))}
              onChange={(id: string) => {
                setSiteId(id);
                setGroups(null);
              }}
            />
          </label>
          <DayField
            titled
            label={t("rotation.first")}
            zone={zone}
            value={first || null}
            onChange={(day) => setFirst(day ?? "")}
          />
          <label>
            <span>{t("new.days")}</span>
            <InputNumber min={1} max={MOST_DAYS} value={days} onChange={(value) => setDays(value ?? 7)} />
          </label>
        </div>
        <CycleField cycle={cycle} onChange={turn} />
        {people(siteId).length === 0 ? <p className={styles.red}>{t("seats.nobody")}</p> : null}
        {groups.map((group, index) => (
          <label key={index}>
            <span>
              {t("rotation.group", { number: index + 1 })}
              {led(group, staff) ? null : <b className={styles.red}> {t("noChief")}</b>}
            </span>
            <Select
              mode="multiple"
              aria-label={t("rotation.group", { number: index + 1 })}
              value={group}
              options={people(siteId).map((one) => ({ value: one.id, label: one.name }))}
              onChange={(ids: string[]) => setGroups(groups.with(index, ids))}
            />
          </label>
        ))}
      </div>
    </Modal>
  );
}

/** What a group does on each day of the cycle. */
function CycleField({ cycle, onChange }: { cycle: Cycle; onChange: (cycle: Cycle) => void }) {
  const { t } = useTranslation("roster");
  const slots = SLOT_NAMES.map((slot) => ({ value: slot, label: t(`rotation.slot.${slot}`) }));
  return (
    <div role="group" aria-label={t("rotation.cycle")} className={dialog.form}>
      <div className={dialog.patterns}>
        {PATTERN_NAMES.map((name) => (
          <Button
            key={name}
            size="small"
            type={cycle.join(" ") === PATTERNS[name].join(" ") ? "primary" : "default"}
            onClick={() => onChange(PATTERNS[name])}
          >
            {t(`rotation.pattern.${name}`)}
          </Button>
        ))}
      </div>
      <div className={dialog.patterns}>
        {cycle.map((slot, index) => (
          <Select
            key={index}
            size="small"
            aria-label={t("rotation.dayOf", { number: index + 1 })}
            value={slot}
            options={slots}
            popupMatchSelectWidth={false}
            onChange={(next: Slot) => onChange(cycle.with(index, next))}
          />
        ))}
        <label className={dialog.cycleDays}>
          <span>{t("rotation.length")}</span>
          <InputNumber
            size="small"
            min={1}
            max={LONGEST_CYCLE}
            value={cycle.length}
            onChange={(count) => onChange(resized(cycle, count ?? cycle.length))}
          />
        </label>
      </div>
    </div>
  );
}

/** Whether somebody of the group may command: a shift without is not published. */
function led(group: readonly string[], staff: ReadonlyMap<string, StaffRead>): boolean {
  return group.some((id) => staff.get(id)?.roles.includes(DUTY_CHIEF));
}

function resized(cycle: Cycle, length: number): Cycle {
  return Array.from({ length }, (_, index) => cycle[index] ?? "off");
}

/** What has begun can hardly be published, so the plan begins tomorrow at the earliest. */
function firstDay(shown: string, today: string): string {
  return shown > today ? shown : addDays(today, 1);
}
