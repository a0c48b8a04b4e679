import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { IncidentDetail } from "@/kit/api/types";
import { WordDialog } from "@/kit/incidents/ask/WordDialog";
import { isLive } from "@/kit/incidents/live";
import { useMove, useReopen } from "@/kit/incidents/moves";
import { Panel } from "@/kit/layout/Page";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { useNow } from "@/kit/time/now";
import { LevelDialog } from "./LevelDialog";
import { ReassignDialog } from "./ReassignDialog";
import styles from "./incident.module.css";

const ACTIONS = {
  reassign: "reassignIncident",
  giveBack: "giveBackIncident",
  level: "changeIncidentLevel",
  reopen: "reopenIncident",
} as const;
type MoreMove = keyof typeof ACTIONS;

/** What takes something back, hands it on or judges it anew: each asks for a word. */
export function MoreMoves({ incident }: { incident: IncidentDetail }) {
  const { t } = useTranslation("incident");
  const may = useMay();
  const [asking, setAsking] = useState<MoreMove | null>(null);
  const offered = offeredFor(incident);
  if (offered.length === 0) return null;
  return (
    <Panel title={t("more.title")}>
      <div className={styles.more}>
        {offered.map((move) => (
          <MayButton key={move} verdict={may(ACTIONS[move], incident)} dense onClick={() => setAsking(move)}>
            {t(`move.${move}`)}
          </MayButton>
        ))}
      </div>
      {asking ? <Asked move={asking} incident={incident} onDone={() => setAsking(null)} /> : null}
    </Panel>
  );
}

function offeredFor(incident: IncidentDetail): MoreMove[] {
  if (incident.state === "acknowledged") return ["reassign", "giveBack", "level"];
  if (isLive(incident)) return ["level"];
  return incident.state === "resolved" ? ["reopen"] : [];
}

interface AskedProps {
  move: MoreMove;
  incident: IncidentDetail;
  onDone: () => void;
}

function Asked({ move, incident, onDone }: AskedProps) {
  switch (move) {
    case "reassign":
      return <ReassignDialog incident={incident} onDone={onDone} />;
    case "giveBack":
      return <GiveBackDialog incident={incident} onDone={onDone} />;
    case "level":
      return <LevelDialog incident={incident} onDone={onDone} />;
    case "reopen":
      return <ReopenDialog incident={incident} onDone={onDone} />;
  }
}

type DialogProps = Omit<AskedProps, "move">;

function GiveBackDialog({ incident, onDone }: DialogProps) {
  const { t } = useTranslation("incident");
  const sayFailure = useSayFailure();
  const { mutate, isPending } = useMove();
  return (
    <WordDialog
      title={t("giveBack.title", { number: incident.number })}
      button={t("move.giveBack")}
      label={t("giveBack.note")}
      busy={isPending}
      onCancel={onDone}
      onSend={(note) =>
        mutate({ id: incident.id, move: "unacknowledge", note }, { onSuccess: onDone, onError: sayFailure })
      }
    >
      <p>{t("giveBack.follows")}</p>
    </WordDialog>
  );
}

function ReopenDialog({ incident, onDone }: DialogProps) {
  const { t } = useTranslation("incident");
  const now = useNow();
  const sayFailure = useSayFailure();
  const { mutate, isPending } = useReopen();
  const late = incident.undo_until === null || Date.parse(incident.undo_until) < now;
  const holder = late ? undefined : incident.acknowledged_by?.name;
  return (
    <WordDialog
      title={t("reopen.title", { number: incident.number })}
      button={t("move.reopen")}
      label={t(late ? "reopen.reason" : "reopen.note")}
      needed={late}
      busy={isPending}
      onCancel={onDone}
      onSend={(reason) => mutate({ id: incident.id, reason }, { onSuccess: onDone, onError: sayFailure })}
    >
      <p>{holder ? t("reopen.holder", { name: holder }) : t("reopen.calls")}</p>
    </WordDialog>
  );
}
