import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay, usePerson } from "@/kit/access/useMay";
import type { CorrectionRead } from "@/kit/api/types";
import { useSites, useStaff, zoneOf } from "@/kit/sites/sites";
import { Moment } from "@/kit/time/Time";
import { GrantOrRefuse } from "../GrantOrRefuse";
import { useAttendanceMove } from "../data";
import { approveCorrection, refuseCorrection, withdrawCorrection } from "./sheetData";
import table from "@/kit/table/table.module.css";
import styles from "../attendance.module.css";

/** One correction, and what can be done about it. */
export function CorrectionRow({ correction }: { correction: CorrectionRead }) {
  const { t } = useTranslation("attendance-sheet");
  const sites = useSites();
  const staff = useStaff();
  const zone = zoneOf(sites, correction.site_id);
  const nameOf = (id: string): string => staff.get(id)?.name ?? "…";
  const { staff_id, requested_by, claimed_in_at: came, claimed_out_at: left, decided_by, state } = correction;
  return (
    <tr>
      <td className={table.narrow} data-label={t("corrections.column.at")}>
        <Moment at={correction.requested_at} zone={zone} seconds={false} />
      </td>
      <td className={table.main} data-label={t("corrections.column.person")}>
        {nameOf(staff_id)}
        {requested_by === staff_id ? null : (
          <span className={table.sub}>{t("corrections.by", { name: nameOf(requested_by) })}</span>
        )}
      </td>
      <td data-label={t("corrections.column.site")}>{sites.get(correction.site_id)?.name ?? "…"}</td>
      <td data-label={t("corrections.column.claims")}>
        {came === null ? null : (
          <span>
            {t("corrections.in")} <Moment at={came} zone={zone} seconds={false} />{" "}
          </span>
        )}
        {left === null ? null : (
          <span>
            {t("corrections.out")} <Moment at={left} zone={zone} seconds={false} />
          </span>
        )}
      </td>
      <td className={table.name} data-label={t("corrections.column.reason")}>
        {correction.reason}
        {correction.evidence_note === null ? null : <span className={table.sub}>{correction.evidence_note}</span>}
      </td>
      <td data-label={t("corrections.column.state")}>
        <b className={state === "requested" ? styles.waits : state === "approved" ? styles.good : ""}>
          {t(`corrections.state.${state}`)}
        </b>
        {decided_by === null || state === "withdrawn" ? null : (
          <span className={table.sub}>
            {t("corrections.decidedBy", { name: nameOf(decided_by) })}
            {correction.decision_reason === null ? null : ` · ${correction.decision_reason}`}
          </span>
        )}
      </td>
      <td className={table.narrow}>
        {state === "requested" ? <Moves correction={correction} name={nameOf(staff_id)} /> : null}
      </td>
    </tr>
  );
}

function Moves({ correction, name }: { correction: CorrectionRead; name: string }) {
  const { t } = useTranslation("attendance-sheet");
  const may = useMay();
  const me = usePerson()?.id;
  const approve = useAttendanceMove(approveCorrection);
  const refuse = useAttendanceMove(refuseCorrection);
  const withdraw = useAttendanceMove(withdrawCorrection);
  if (me === correction.staff_id || me === correction.requested_by) {
    return (
      <MayButton
        dense
        size="small"
        verdict={may("withdrawCorrection", correction)}
        loading={withdraw.isPending}
        onClick={() => withdraw.mutate(correction.id)}
      >
        {t("corrections.withdraw")}
      </MayButton>
    );
  }
  return (
    <GrantOrRefuse
      grant={{
        label: t("corrections.approve"),
        verdict: may("approveCorrection", correction),
        busy: approve.isPending,
        onGrant: () => approve.mutate(correction.id),
      }}
      refuse={{
        label: t("corrections.refuse"),
        title: t("corrections.refuseTitle", { name }),
        reason: t("corrections.refuseReason"),
        verdict: may("refuseCorrection", correction),
        busy: refuse.isPending,
        onRefuse: (reason, done) => refuse.mutate({ id: correction.id, reason }, { onSuccess: done }),
      }}
    />
  );
}
