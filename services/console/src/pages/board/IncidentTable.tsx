import { Button } from "antd";
import { useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useMay } from "@/kit/access/useMay";
import type { IncidentRead, SiteRead } from "@/kit/api/types";
import { useMove, type Move } from "@/kit/incidents/moves";
import { usePartIn } from "@/kit/incidents/part";
import { useHotkeys } from "@/kit/keyboard/hotkeys";
import { Icon } from "@/kit/layout/Icon";
import { useOutbox } from "@/kit/outbox/outbox";
import { pathTo } from "@/kit/paths";
import { gravestOf } from "@/kit/severity/severities";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { IncidentRow } from "./IncidentRow";
import styles from "./board.module.css";

interface IncidentTableProps {
  rows: readonly IncidentRead[];
  sites: Map<string, SiteRead>;
  waiting: readonly IncidentRead[];
  onSettle: () => void;
}

/** The rows, the pill above them, and the keys: j, k, Enter, a, r, n. */
export function IncidentTable({ rows, sites, waiting, onSettle }: IncidentTableProps) {
  const { t } = useTranslation("board");
  const may = useMay();
  const [selected, setSelected] = useSelection(rows);
  const { move, busy } = useRowMoves();
  const part = usePartIn();
  const jobs = useOutbox();
  const navigate = useNavigate();
  const step = (by: number): void =>
    setSelected(
      rows[Math.min(rows.length - 1, Math.max(0, rows.findIndex(({ id }) => id === selected) + by))]?.id ?? null,
    );
  const onSelected = (act: (incident: IncidentRead) => void) => () => {
    const incident = rows.find(({ id }) => id === selected);
    if (incident) act(incident);
  };
  useHotkeys({
    j: () => step(1),
    k: () => step(-1),
    n: onSettle,
    Enter: onSelected(({ id }) => void navigate(pathTo.incident(id))),
    a: onSelected((one) => {
      if (may("acknowledgeIncident", { ...one, your_part: part(one) }) === null) move(one.id, "acknowledge");
    }),
    r: onSelected((one) => {
      if (may("resolveIncident", { ...one, your_part: part(one) }) === null) move(one.id, "resolve");
    }),
  });
  return (
    <div className={styles.tableWrap}>
      <NewPill waiting={waiting} onClick={onSettle} />
      <table className={styles.table} aria-label={t("title")}>
        <thead>
          <tr>
            {(["severity", "incident", "age", "told", "hand"] as const).map((column) => (
              <th key={column} scope="col">
                {t(`column.${column}`)}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{t("column.act")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((incident) => (
            <IncidentRow
              key={incident.id}
              incident={incident}
              siteName={sites.get(incident.site_id)?.name ?? ""}
              selected={incident.id === selected}
              part={part(incident)}
              busy={busy?.id === incident.id ? busy.move : null}
              queued={jobs.find((job) => job.target === incident.id && job.state !== "refused")?.kind ?? null}
              onMove={move}
              onSelect={setSelected}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How many wait above the rows, and how bad the worst of them is. */
function NewPill({ waiting, onClick }: { waiting: readonly IncidentRead[]; onClick: () => void }) {
  const { t } = useTranslation("board");
  const worst = gravestOf(waiting.map(({ severity }) => severity));
  return (
    <div className={styles.pillPlace} aria-live="polite">
      {worst ? (
        <Button
          className={styles.pill ?? ""}
          type="primary"
          shape="round"
          icon={<Icon name="up" size={15} />}
          onClick={onClick}
        >
          {t("newOnes", { count: waiting.length, worst: t(`kit:severity.${worst}`) })}
        </Button>
      ) : null}
    </div>
  );
}

/** The row the keys act on; it is kept in sight. */
function useSelection(rows: readonly IncidentRead[]): [string | null, (id: string | null) => void] {
  const [selected, setSelected] = useState<string | null>(null);
  useEffect(() => {
    if (selected !== null) document.getElementById(`incident-${selected}`)?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  return [rows.some(({ id }) => id === selected) ? selected : null, setSelected];
}

/** Moves from a row: one at a time, and said aloud when refused. */
function useRowMoves() {
  const sayFailure = useSayFailure();
  const { mutate, isPending, variables } = useMove();
  const move = useCallback(
    (id: string, wanted: Move) => mutate({ id, move: wanted }, { onError: sayFailure }),
    [sayFailure, mutate],
  );
  return { move, busy: isPending ? variables : null };
}
