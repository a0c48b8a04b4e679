import { lazy, Suspense, useCallback, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import type { IncidentRead, SiteRead } from "@/kit/api/types";
import { useMove, type Move } from "@/kit/incidents/moves";
import { usePartIn } from "@/kit/incidents/part";
import { useHotkeys } from "@/kit/keyboard/hotkeys";
import { useOutbox } from "@/kit/outbox/outbox";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { BulkBar } from "./BulkBar";
import { FoldRow } from "./FoldRow";
import { IncidentRow } from "./IncidentRow";
import { NewPill } from "./NewPill";
import { VirtualRows, type Measure } from "./VirtualRows";
import type { Line } from "./folding";
import { pickableOf } from "./picking";
import { useCursor } from "./useCursor";
import { useLines } from "./useLines";
import { usePicks } from "./usePicks";
import { useTaking } from "./useTaking";
import styles from "./rows.module.css";

const EndDialog = lazy(() => import("@/kit/incidents/ask/EndDialog"));

interface IncidentTableProps {
  rows: readonly IncidentRead[];
  /** What has entered since the reader's last look. */
  loose: ReadonlySet<string>;
  sites: Map<string, SiteRead>;
  waiting: readonly IncidentRead[];
  onSettle: () => void;
}

const COLUMNS = [
  ["severity", styles.severityHead],
  ["age", styles.ageHead],
  ["site", styles.siteHead],
  ["incident", undefined],
  ["hand", styles.handHead],
  ["told", styles.toldHead],
] as const;

/** The rows, the pill above them, what is done with many, and the keys: j, k, Enter, x, a, r, n, Escape. */
export function IncidentTable({ rows, loose, sites, waiting, onSettle }: IncidentTableProps) {
  const { t } = useTranslation("board");
  const { lines, keys, unfold } = useLines(rows, loose);
  const { move, busy, resolving, resolved } = useRowMoves();
  const part = usePartIn();
  const jobs = useOutbox();
  const pickable = usePickable(rows);
  const { picked, wanted, tick, clear } = usePicks(lines, pickable);
  const { take, taking, outcome, forget } = useTaking();
  const takeLine = (key: string): void => {
    const line = lines.find((one) => one.key === key);
    if (line) take(pickableOf(line, pickable));
  };
  const acknowledge = (line: Line | undefined): void => {
    if (wanted.length > 0) take(wanted);
    else if (line?.kind === "fold") take(pickableOf(line, pickable));
    else if (line && pickable.has(line.key)) move(line.key, "acknowledge");
  };
  const [selected, select] = useCursor(lines, keys, {
    unfold,
    tick,
    acknowledge,
    resolve: (id) => move(id, "resolve"),
  });
  const put = (): void => {
    clear();
    forget();
  };
  useHotkeys({ n: onSettle, Escape: put });
  const drawn = (index: number, measure: Measure): ReactNode => {
    const line = lines[index];
    if (line === undefined) return null;
    const shared = { index, measure, selected: line.key === selected, onSelect: select, onTick: tick };
    if (line.kind === "incident") {
      const { incident, inFold } = line;
      return (
        <IncidentRow
          key={line.key}
          {...shared}
          incident={incident}
          inFold={inFold}
          siteName={sites.get(incident.site_id)?.name ?? ""}
          ticked={pickable.has(incident.id) ? picked.has(incident.id) : null}
          part={part(incident)}
          busy={busy?.id === incident.id ? busy.move : null}
          queued={jobs.find((job) => job.target === incident.id && job.state !== "refused")?.kind ?? null}
          onMove={move}
        />
      );
    }
    const own = pickableOf(line, pickable);
    return (
      <FoldRow
        key={line.key}
        {...shared}
        name={line.key}
        incidents={line.incidents}
        unfolded={line.unfolded}
        siteName={sites.get(line.incidents[0]?.site_id ?? "")?.name ?? ""}
        ticked={own.filter((id) => picked.has(id)).length}
        pickable={own.length}
        busy={own.some((id) => taking.includes(id))}
        onUnfold={unfold}
        onTake={takeLine}
      />
    );
  };
  return (
    <div className={styles.tableWrap}>
      <NewPill waiting={waiting} onClick={onSettle} />
      <table
        className={styles.table}
        aria-label={t("title")}
        aria-rowcount={lines.length + 1}
        data-picking={wanted.length > 0 || undefined}
      >
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS.map(([column, width]) => (
              <th key={column} scope="col" className={width}>
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <VirtualRows keys={keys} selected={selected} row={drawn} />
      </table>
      <BulkBar
        count={wanted.length}
        busy={taking.length > 0}
        outcome={outcome}
        onTake={() => take(wanted)}
        onClear={put}
      />
      <Suspense fallback={null}>
        {resolving === null ? null : <EndDialog id={resolving} move="resolve" onDone={resolved} />}
      </Suspense>
    </div>
  );
}

/** What the person may take: only that is ticked. */
function usePickable(rows: readonly IncidentRead[]): ReadonlySet<string> {
  const may = useMay();
  const part = usePartIn();
  if (may("acknowledgeIncidents", {}) !== null) return NONE;
  return new Set(
    rows.flatMap((one) => (may("acknowledgeIncident", { ...one, your_part: part(one) }) === null ? [one.id] : [])),
  );
}

const NONE: ReadonlySet<string> = new Set();

/** Moves from a row: one at a time, and said aloud when refused. Resolving asks first. */
function useRowMoves() {
  const sayFailure = useSayFailure();
  const [resolving, setResolving] = useState<string | null>(null);
  const { mutate, isPending, variables } = useMove();
  const move = useCallback(
    (id: string, wanted: Move) => {
      if (wanted === "resolve") setResolving(id);
      else mutate({ id, move: wanted }, { onError: sayFailure });
    },
    [sayFailure, mutate],
  );
  const resolved = useCallback(() => setResolving(null), []);
  return { move, busy: isPending ? variables : null, resolving, resolved };
}
