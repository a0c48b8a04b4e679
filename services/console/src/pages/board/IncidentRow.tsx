import { memo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { Part } from "@/kit/access/verdict";
import type { IncidentRead } from "@/kit/api/types";
import { ExerciseMark } from "@/kit/incidents/ExerciseMark";
import type { Move } from "@/kit/incidents/moves";
import { pathTo } from "@/kit/paths";
import { LevelMark, SeverityMark } from "@/kit/severity/SeverityMark";
import { Age } from "@/kit/time/Time";
import { NextCall } from "./NextCall";
import { TellCell } from "./TellCell";
import styles from "./board.module.css";

interface IncidentRowProps {
  incident: IncidentRead;
  siteName: string;
  selected: boolean;
  /** What the person is to the incident; undefined: not known yet. */
  part: Part | undefined;
  busy: Move | null;
  /** What waits for the network. */
  queued: string | null;
  onMove: (id: string, move: Move) => void;
  onSelect: (id: string) => void;
}

/** One incident of the board: how bad, since when, who knows, who has it, what to do. */
export const IncidentRow = memo(function IncidentRow(props: IncidentRowProps) {
  const { incident, siteName, selected, onSelect } = props;
  const { t } = useTranslation("board");
  const done = incident.state === "resolved" || incident.state === "closed";
  return (
    <tr
      id={`incident-${incident.id}`}
      className={[styles.row, styles[incident.severity], done ? styles.done : "", selected ? styles.selected : ""].join(
        " ",
      )}
      aria-selected={selected}
      data-state={incident.state}
      data-exhausted={incident.exhausted || undefined}
      onClick={() => onSelect(incident.id)}
    >
      <td className={styles.mark}>
        <SeverityMark severity={incident.severity} label size={18} />
        <LevelMark level={incident.level} />
        <ExerciseMark of={incident} />
      </td>
      <td className={styles.what}>
        <Link to={pathTo.incident(incident.id)}>{incident.title}</Link>
        <span className={styles.sub}>
          {siteName} · <span className={styles.number}>{incident.number}</span>
          {incident.occurrences > 1 ? ` · ${t("row.times", { count: incident.occurrences })}` : ""}
          {incident.cause_cleared_at ? <em className={styles.cleared}>{t("row.cleared")}</em> : null}
        </span>
      </td>
      <td className={styles.age}>
        <Age since={incident.opened_at} until={incident.resolved_at} />
      </td>
      <td className={styles.toldCell}>
        <TellCell incident={incident} />
      </td>
      <td className={styles.handCell}>
        <InHand incident={incident} />
      </td>
      <td className={styles.act}>
        <Actions {...props} />
      </td>
    </tr>
  );
});

function InHand({ incident }: { incident: IncidentRead }) {
  const { t } = useTranslation("board");
  if (incident.resolved_at !== null) {
    return (
      <span className={styles.good}>
        {t("row.resolvedBy", { name: incident.resolved_by?.name ?? t("row.system") })}
      </span>
    );
  }
  if (incident.acknowledged_by !== null) {
    return (
      <>
        <strong>{incident.acknowledged_by.name}</strong>
        <span className={styles.sub}>{incident.acknowledged_at ? <Age since={incident.acknowledged_at} /> : null}</span>
      </>
    );
  }
  return (
    <>
      <span className={incident.exhausted ? styles.unanswered : styles.nobody}>
        {t(incident.exhausted ? "row.exhausted" : "row.nobody")}
      </span>
      <NextCall incident={incident} />
    </>
  );
}

/** What is left to do. A move that the incident is past is not offered again: the row says who has it. */
function Actions({ incident, part, busy, queued, onMove }: IncidentRowProps) {
  const { t } = useTranslation("board");
  const may = useMay();
  if (incident.resolved_at !== null) return null;
  const subject = { ...incident, your_part: part };
  const open = incident.state === "open";
  return (
    <span className={styles.buttons}>
      {open ? (
        <MayButton
          verdict={may("acknowledgeIncident", subject)}
          dense
          size="small"
          type="primary"
          loading={busy === "acknowledge"}
          disabled={queued === "acknowledge"}
          onClick={() => onMove(incident.id, "acknowledge")}
        >
          {t(queued === "acknowledge" ? "act.queued" : "act.acknowledge")}
        </MayButton>
      ) : null}
      <MayButton
        verdict={may("resolveIncident", subject)}
        dense
        size="small"
        loading={busy === "resolve"}
        disabled={queued === "resolve"}
        onClick={() => onMove(incident.id, "resolve")}
      >
        {t(queued === "resolve" ? "act.queued" : "act.resolve")}
      </MayButton>
    </span>
  );
}
