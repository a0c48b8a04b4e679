import { Alert, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { MayButton } from "@/kit/access/MayButton";
import { mayOrder } from "@/kit/access/may";
import { useMay, usePerson } from "@/kit/access/useMay";
import { Refusal } from "@/kit/states/Refusal";
import type { ShiftRead } from "@/kit/api/types";
import { isRunning, isToBegin, phaseOf } from "@/kit/duty/states";
import { HandoverLinks } from "@/kit/handovers/HandoverLinks";
import { useLanguage } from "@/kit/i18n/language";
import { pathTo } from "@/kit/paths";
import { usePostName } from "@/kit/posts";
import { duration, offset } from "@/kit/time/format";
import { useMinute } from "@/kit/time/now";
import { dayIn } from "@/kit/time/days";
import { ChangeForm } from "./ChangeForm";
import { ChangeHistory } from "./ChangeHistory";
import { DraftHandover } from "./DraftHandover";
import { EndButton } from "./EndButton";
import { Presence, Reason } from "./Presence";
import { edition } from "./problems";
import { useRoster } from "./RosterContext";
import { useRosterChanges, type Seat } from "./rosterQueries";
import { SeatsField } from "./SeatsField";
import { ownTimes, timesOf } from "./ShiftChip";
import { ShiftMeetings } from "./ShiftMeetings";
import { usePublishing } from "./usePublishing";
import { monthDay, weekday } from "./words";
import styles from "./roster.module.css";
import dialog from "./dialogs.module.css";

interface ShiftDialogProps {
  shift: ShiftRead;
  onClose: () => void;
}

/** One shift: who, when, who came; changed as long as it binds nobody. */
export function ShiftDialog({ shift, onClose }: ShiftDialogProps) {
  const { t } = useTranslation("roster");
  const { sites, refusals } = useRoster();
  const may = useMay();
  const person = usePerson();
  const site = sites.find((one) => one.id === shift.site_id);
  const { change, takeBack } = useRosterChanges();
  const publishing = usePublishing();
  const minute = useMinute();
  const subject = { ...shift, site_active: site?.active };
  const begun = person !== null && mayOrder(person, shift) && Date.parse(shift.starts_at) < minute;
  const binding = isToBegin(shift) || isRunning(shift);
  const [changing, setChanging] = useState(false);
  const [why, setWhy] = useState("");
  const [seats, setSeats] = useState<Seat[]>(() => shift.assignments.map(({ staff_id, post }) => ({ staff_id, post })));
  const planned = shift.state === "planned";
  const editable = may("changeShift", subject) === null;
  const changed =
    JSON.stringify(seats) !== JSON.stringify(shift.assignments.map(({ staff_id, post }) => ({ staff_id, post })));
  const reason = refusals.get(edition(shift));
  const failure = change.error ?? takeBack.error;
  const save = (): void => change.mutate({ shift, assignments: seats }, { onSuccess: onClose });
  const release = async (): Promise<void> => {
    const reason = begun && why.trim() !== "" ? why.trim() : null;
    if (await publishing.run([shift], reason)) onClose();
  };
  return (
    <Modal open title={site?.name ?? t("title")} onCancel={onClose} width={560} footer={null}>
      <div className={dialog.form}>
        <When shift={shift} zone={site?.timezone ?? "UTC"} />
        {failure || reason ? (
          <Alert type="error" showIcon title={failure ? <Refusal error={failure} /> : reason} />
        ) : null}
        <Clashes shift={shift} />
        {editable ? (
          <SeatsField siteId={shift.site_id} seats={seats} onChange={setSeats} />
        ) : (
          <Presence shift={shift} zone={site?.timezone ?? "UTC"} />
        )}
        {editable && begun ? <Reason label={t("publish.reason")} value={why} onChange={setWhy} /> : null}
        {planned ? null : (
          <Link className={dialog.pageLink} to={pathTo.shift(shift.id)}>
            {t("page")}
          </Link>
        )}
        {planned ? null : <ShiftMeetings shift={shift} />}
        {planned ? null : <ChangeHistory shift={shift} zone={site?.timezone ?? "UTC"} />}
        {planned ? null : <HandoverLinks shiftId={shift.id} />}
        {binding && changing ? (
          <ChangeForm shift={shift} zone={site?.timezone ?? "UTC"} onDone={() => setChanging(false)} />
        ) : null}
        {binding && !changing ? (
          <div className={dialog.dialogActions}>
            <MayButton verdict={may("orderChange", subject)} onClick={() => setChanging(true)}>
              {t("change.title")}
            </MayButton>
            <DraftHandover shift={shift} />
            <EndButton shift={shift} onEnded={onClose} />
          </div>
        ) : null}
        {planned ? (
          <div className={dialog.dialogActions}>
            <MayButton
              verdict={may("discardShift", subject)}
              dense
              confirm={{
                title: t("discard.ask"),
                onConfirm: () => takeBack.mutate([shift], { onSuccess: onClose }),
              }}
              danger
              loading={takeBack.isPending}
            >
              {t("discard.button")}
            </MayButton>
            <span />
            <MayButton
              verdict={may("changeShift", subject)}
              dense
              onClick={save}
              disabled={!changed}
              loading={change.isPending}
            >
              {t("save")}
            </MayButton>
            <MayButton
              verdict={changed ? may("changeShift", subject) : may("publishShift", subject)}
              type="primary"
              onClick={() => void release()}
              disabled={changed}
              loading={publishing.isPending}
            >
              {t("publish.one")}
            </MayButton>
          </div>
        ) : null}
      </div>
    </Modal>
  );
}

function When({ shift, zone }: { shift: ShiftRead; zone: string }) {
  const { t } = useTranslation("roster");
  const language = useLanguage();
  const postName = usePostName();
  const day = dayIn(shift.starts_at, zone);
  const own = ownTimes(shift, zone);
  const hours = duration(Date.parse(shift.ends_at) - Date.parse(shift.starts_at), language);
  const posts = (codes: readonly string[]): string => codes.map(postName).join(" ");
  const undone = [
    shift.exception_reason ? t("exception", { reason: shift.exception_reason }) : null,
    shift.end_basis && shift.end_basis !== "ended" ? t(`endBasis.${shift.end_basis}`) : null,
    shift.end_reason,
    shift.end_unrelieved?.length ? t("end.unrelieved", { posts: posts(shift.end_unrelieved) }) : null,
    shift.end_held?.length ? t("end.held", { posts: posts(shift.end_held) }) : null,
    shift.end_open_incidents?.length ? t("end.openIncidents", { numbers: shift.end_open_incidents.join(" ") }) : null,
  ].filter((one) => one !== null);
  return (
    <div className={dialog.when}>
      <p>
        <strong>
          {monthDay(day, language)} {weekday(day, language)} {timesOf(shift, zone)}
        </strong>{" "}
        <span className={`${dialog.stateTag} ${dialog[phaseOf(shift)]}`}>{t(`state.${shift.state}`)}</span>
      </p>
      <p className={styles.soft}>
        {offset(shift.starts_at, zone)} {zone} · {hours}
        {own ? ` · ${t("zone.yours", { times: own })}` : ""}
      </p>
      {undone.length > 0 ? <p className={styles.red}>{undone.join(" · ")}</p> : null}
    </div>
  );
}

function Clashes({ shift }: { shift: ShiftRead }) {
  const { t } = useTranslation("roster");
  const { clashes, staff, shifts, sites } = useRoster();
  const theirs = clashes.get(shift.id) ?? [];
  if (theirs.length === 0) return null;
  return (
    <ul className={styles.red}>
      {theirs.map((clash) => {
        const other = shifts.find((one) => one.id === clash.otherId);
        const site = sites.find((one) => one.id === other?.site_id);
        const times = other && site ? `${site.name} ${timesOf(other, site.timezone)}` : "";
        return (
          <li key={`${clash.otherId} ${clash.staffId}`}>
            {t("clashWith", { name: staff.get(clash.staffId)?.name ?? "…", times })}
          </li>
        );
      })}
    </ul>
  );
}
