import { memo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Part } from "@/kit/access/verdict";
import type { IncidentRead } from "@/kit/api/types";
import { ExerciseMark } from "@/kit/incidents/ExerciseMark";
import type { Move } from "@/kit/incidents/moves";
import { pathTo } from "@/kit/paths";
import { LevelMark, SeverityMark } from "@/kit/severity/SeverityMark";
import { Age } from "@/kit/time/Time";
import { NextCall } from "./NextCall";
import { RowActions } from "./RowActions";
import { RowFrame } from "./RowFrame";
import { TellCell } from "./TellCell";
import { Tick } from "./Tick";
import type { Measure } from "./VirtualRows";
import actions from "./actions.module.css";
import styles from "./rows.module.css";

interface IncidentRowProps {
  incident: IncidentRead;
  siteName: string;
  index: number;
  measure: Measure;
  inFold: boolean;
  selected: boolean;
  /** Null: it is not to be taken. */
  ticked: boolean | null;
  /** What the person is to the incident; undefined: not known yet. */
  part: Part | undefined;
  busy: Move | null;
  /** What waits for the network. */
  queued: string | null;
  onMove: (id: string, move: Move) => void;
  onSelect: (key: string) => void;
  onTick: (key: string, range: boolean) => void;
}

/** One incident of the board in one line: how bad, since when, where, what, who has it, who knows, what to do. */
export const IncidentRow = memo(function IncidentRow({ incident, siteName, index, ...row }: IncidentRowProps) {
  const { t } = useTranslation("board");
  const [opened, setOpened] = useState(false);
  const { id, number, state, severity, exhausted, title } = incident;
  return (
    <RowFrame
      index={index}
      measure={row.measure}
      about={id}
      loud={state === "open" ? severity : null}
      exhausted={state === "open" && exhausted}
      done={state === "resolved" || state === "closed"}
      inFold={row.inFold}
      selected={row.selected}
      opened={opened}
      onSelect={() => row.onSelect(id)}
    >
      <td className={styles.mark}>
        {row.ticked === null ? null : (
          <Tick label={t("pick.one", { number })} ticked={row.ticked} onTick={(range) => row.onTick(id, range)} />
        )}
        <SeverityMark severity={severity} spoken size={18} />
        <LevelMark level={incident.level} />
      </td>
      <td className={styles.age}>
        <Age since={incident.opened_at} until={incident.resolved_at} />
      </td>
      <td className={styles.site} title={siteName}>
        {siteName}
      </td>
      <td className={styles.what}>
        <span className={styles.line}>
          <Link to={pathTo.incident(id)} title={title}>
            {title}
          </Link>
          <ExerciseMark of={incident} />
          {incident.cause_cleared_at ? <em className={styles.cleared}>{t("row.cleared")}</em> : null}
          <span className={styles.number}>
            {incident.occurrences > 1 ? `${t("row.times", { count: incident.occurrences })} · ` : ""}
            {number}
          </span>
        </span>
      </td>
      <td className={styles.hand}>
        <span className={styles.line}>
          <InHand incident={incident} />
        </span>
      </td>
      <td className={actions.tell}>
        <TellCell told={incident.told} called={incident.last_escalated_at !== null} />
        <RowActions {...row} incident={incident} opened={opened} onOpen={() => setOpened(!opened)} />
      </td>
    </RowFrame>
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
