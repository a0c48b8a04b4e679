import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { Part } from "@/kit/access/verdict";
import type { IncidentRead } from "@/kit/api/types";
import type { Move } from "@/kit/incidents/moves";
import { MoreButton } from "./MoreButton";
import styles from "./actions.module.css";

interface RowActionsProps {
  incident: IncidentRead;
  part: Part | undefined;
  busy: Move | null;
  queued: string | null;
  onMove: (id: string, move: Move) => void;
  /** Where it is narrow: what is not the first thing to do is shown by a button. */
  opened: boolean;
  onOpen: () => void;
}

/** What is left to do. A move that the incident is past is not offered again: the row says who has it. */
export function RowActions({ incident, part, busy, queued, onMove, opened, onOpen }: RowActionsProps) {
  const { t } = useTranslation("board");
  const may = useMay();
  if (incident.resolved_at !== null) return null;
  const subject = { ...incident, your_part: part };
  return (
    <span className={styles.actions} data-actions>
      <MayButton
        className={styles.second ?? ""}
        verdict={may("resolveIncident", subject)}
        dense
        size="small"
        loading={busy === "resolve"}
        disabled={queued === "resolve"}
        onClick={() => onMove(incident.id, "resolve")}
      >
        {t(queued === "resolve" ? "act.queued" : "act.resolve")}
      </MayButton>
      {incident.state === "open" ? (
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
      <MoreButton opened={opened} onOpen={onOpen} />
    </span>
  );
}
