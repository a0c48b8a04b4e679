import { isRunning } from "@/kit/duty/states";
import { Alert, Button, Radio, Segmented, Select } from "antd";
import type { TextAreaRef } from "antd/es/input/TextArea";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Refusal } from "@/kit/states/Refusal";
import type { ShiftRead } from "@/kit/api/types";
import { TimeField } from "@/kit/dates/TimeField";
import { useRequestKey } from "@/kit/api/useRequestKey";
import { dayIn, endOf, instantOf, lastDay } from "@/kit/time/days";
import { timeOfDay } from "@/kit/time/format";
import { useLanguage } from "@/kit/i18n/language";
import { expectedOn, swapsFor } from "./changing";
import { Reason } from "./Presence";
import { useRoster } from "./RosterContext";
import { useChangeOrder, type ChangeOrder } from "./rosterQueries";
import { timesOf } from "./ShiftChip";
import { monthDay } from "./words";
import dialog from "./dialogs.module.css";

type Kind = ChangeOrder["kind"];
const KINDS: readonly Kind[] = ["replacement", "swap", "times"];

interface ChangeFormProps {
  shift: ShiftRead;
  zone: string;
  onDone: () => void;
}

/** A change order for a published shift: somebody else, a swap, or other times; who is concerned learns the reason. */
export function ChangeForm({ shift, zone, onDone }: ChangeFormProps) {
  const { t } = useTranslation("roster");
  const [kind, setKind] = useState<Kind>("replacement");
  const [order, setOrder] = useState<ChangeOrder | null>(null);
  const [reason, setReason] = useState("");
  const why = useRef<TextAreaRef>(null);
  const change = useChangeOrder(shift);
  const key = useRequestKey([order, reason, shift.version]);
  const submit = (): void => {
    if (order) change.mutate({ order, reason: reason.trim(), key }, { onSuccess: onDone });
  };
  return (
    <div className={dialog.form} role="group" aria-label={t("change.title")}>
      <Segmented
        aria-label={t("change.title")}
        value={kind}
        options={KINDS.map((one) => ({ value: one, label: t(`change.${one}`) }))}
        onChange={(one) => {
          setKind(one);
          setOrder(null);
        }}
      />
      {change.isError ? <Alert type="error" showIcon title={<Refusal error={change.error} />} /> : null}
      {kind === "times" ? (
        <Times shift={shift} zone={zone} onChange={setOrder} />
      ) : (
        <People
          key={kind}
          kind={kind}
          shift={shift}
          zone={zone}
          onChange={setOrder}
          onChosen={() => why.current?.focus()}
        />
      )}
      <Reason ref={why} label={t("change.reason")} value={reason} onChange={setReason} />
      <div className={dialog.dialogActions}>
        <span />
        <Button type="primary" onClick={submit} disabled={order === null} loading={change.isPending}>
          {t("change.ok")}
        </Button>
      </div>
    </div>
  );
}

interface PartProps {
  shift: ShiftRead;
  zone: string;
  onChange: (order: ChangeOrder | null) => void;
}

interface PeopleProps extends PartProps {
  kind: "replacement" | "swap";
  onChosen: () => void;
}

/** Who leaves, in one press, or none where nobody else is there; then who comes, whose list opens by itself. */
function People({ kind, shift, zone, onChange, onChosen }: PeopleProps) {
  const { t } = useTranslation("roster");
  const language = useLanguage();
  const { staff, shifts } = useRoster();
  const there = expectedOn(shift);
  const only = there.length === 1 ? there[0] : undefined;
  const [leaves, setLeaves] = useState(only);
  const [comes, setComes] = useState<string>();
  const [choosing, setChoosing] = useState(only !== undefined);
  const name = (id: string): string => staff.get(id)?.name ?? "…";
  const swaps = swapsFor(shift, shifts);
  const options =
    kind === "replacement"
      ? [...staff.values()]
          .filter((one) => one.active && one.site_ids.includes(shift.site_id) && !there.includes(one.id))
          .map((one) => ({ value: one.id, label: `${one.name} · ${one.code}` }))
      : swaps.map(({ shift: other, staffId }) => ({
          value: `${other.id} ${staffId}`,
          label: `${name(staffId)} · ${monthDay(dayIn(other.starts_at, zone), language)} ${timesOf(other, zone)}`,
        }));
  const say = (from: string | undefined, to: string | undefined): void => onChange(orderOf(kind, from, to));
  return (
    <>
      <div>
        <span className={dialog.caption}>{t("change.leaves")}</span>
        <Radio.Group
          aria-label={t("change.leaves")}
          value={leaves ?? null}
          options={there.map((id) => ({ value: id, label: name(id) }))}
          onChange={(event) => {
            const id = event.target.value as string;
            setLeaves(id);
            setChoosing(comes === undefined);
            say(id, comes);
          }}
        />
      </div>
      <label>
        <span>{t(`change.comes.${kind}`)}</span>
        <Select
          showSearch={{ optionFilterProp: "label" }}
          aria-label={t(`change.comes.${kind}`)}
          value={comes ?? null}
          options={options}
          notFoundContent={t(`change.nobody.${kind}`)}
          open={choosing}
          onOpenChange={setChoosing}
          onChange={(id: string) => {
            setComes(id);
            say(leaves, id);
            onChosen();
          }}
        />
      </label>
    </>
  );
}

function Times({ shift, zone, onChange }: PartProps) {
  const { t } = useTranslation("roster");
  const [from, setFrom] = useState<string | null>(timeOfDay(shift.starts_at, zone));
  const [to, setTo] = useState<string | null>(timeOfDay(shift.ends_at, zone));
  const day = dayIn(shift.starts_at, zone);
  const say = (start: string | null, end: string | null): void => {
    if (start === null || end === null || start === end) {
      onChange(null);
      return;
    }
    const starts =
      start === timeOfDay(shift.starts_at, zone) ? Date.parse(shift.starts_at) : instantOf(day, start, zone);
    onChange({
      kind: "times",
      starts_at: new Date(starts).toISOString(),
      ends_at: new Date(endOf(day, start, end, zone)).toISOString(),
    });
  };
  return (
    <div className={dialog.formRow}>
      <TimeField
        titled
        label={t("new.from")}
        zone={zone}
        day={day}
        value={from}
        disabled={isRunning(shift)}
        onChange={(time) => {
          setFrom(time);
          say(time, to);
        }}
      />
      <TimeField
        titled
        end
        label={t("new.to")}
        zone={zone}
        day={from !== null && to !== null ? lastDay(day, from, to) : null}
        value={to}
        onChange={(time) => {
          setTo(time);
          say(from, time);
        }}
      />
    </div>
  );
}

function orderOf(kind: "replacement" | "swap", leaves?: string, comes?: string): ChangeOrder | null {
  if (leaves === undefined || comes === undefined) return null;
  if (kind === "replacement") return { kind, staff_id: leaves, successor_id: comes };
  const [other_shift_id = "", other_staff_id = ""] = comes.split(" ");
  return { kind, staff_id: leaves, other_shift_id, other_staff_id };
}
