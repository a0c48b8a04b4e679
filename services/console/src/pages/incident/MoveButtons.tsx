import { Button, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { IncidentDetail, IncidentState } from "@/kit/api/types";
import { useMay } from "@/kit/auth/rights";
import { useMove, type Move } from "@/kit/incidents/moves";
import { useHotkeys } from "@/kit/keyboard/hotkeys";
import { useSayFailure } from "@/kit/states/useSayFailure";

/** The moves each state allows, the likeliest first (incident-svc's MOVES). */
const MOVES: Record<IncidentState, readonly Move[]> = {
  open: ["acknowledge", "resolve"],
  acknowledged: ["resolve"],
  resolved: ["close"],
  closed: [],
};

/** Acknowledging is one click; resolving and closing ask for a word for the file. What is not theirs says why. */
export function MoveButtons({ incident }: { incident: IncidentDetail }) {
  const { t } = useTranslation("incident");
  const mayRespond = useMay("respond");
  const sayFailure = useSayFailure();
  const [asking, setAsking] = useState<Move | null>(null);
  const { mutate, isPending } = useMove();
  const go = (move: Move, note?: string): void =>
    mutate({ id: incident.id, move, note }, { onSuccess: () => setAsking(null), onError: sayFailure });
  const start = (move: Move): void => (move === "acknowledge" ? go(move) : setAsking(move));
  const shown = mayRespond ? MOVES[incident.state] : [];
  const moves = shown.filter((move) => isTheirs(move, incident.your_part));
  useHotkeys({
    a: () => moves.includes("acknowledge") && start("acknowledge"),
    r: () => moves.includes("resolve") && start("resolve"),
  });
  return (
    <>
      {shown.length > moves.length ? (
        <small id="not-theirs">{t(`move.notTheirs.${incident.your_part === "called" ? "called" : "none"}`)}</small>
      ) : null}
      {shown.map((move, place) => (
        <Button
          key={move}
          type={place === 0 ? "primary" : "default"}
          disabled={!moves.includes(move)}
          aria-describedby={moves.includes(move) ? undefined : "not-theirs"}
          loading={isPending && asking === null && place === 0}
          onClick={() => start(move)}
        >
          {t(`move.${move}`)}
        </Button>
      ))}
      {asking ? (
        <WordDialog
          key={asking}
          move={asking}
          busy={isPending}
          onCancel={() => setAsking(null)}
          onSend={(note) => go(asking, note)}
        />
      ) : null}
    </>
  );
}

/** Who has the watch does everything; who was only called may take it (incident-svc's rights). */
function isTheirs(move: Move, part: IncidentDetail["your_part"]): boolean {
  return part === "headquarters" || part === "on_duty" || (part === "called" && move === "acknowledge");
}

interface WordDialogProps {
  move: Move;
  busy: boolean;
  onCancel: () => void;
  onSend: (note: string) => void;
}

function WordDialog({ move, busy, onCancel, onSend }: WordDialogProps) {
  const { t } = useTranslation("incident");
  const [note, setNote] = useState("");
  return (
    <Modal
      open
      title={t(`move.${move}Title`)}
      okText={t(`move.${move}`)}
      cancelText={t("move.cancel")}
      confirmLoading={busy}
      onCancel={onCancel}
      onOk={() => onSend(note)}
    >
      <Input.TextArea
        value={note}
        onChange={(event) => setNote(event.target.value)}
        placeholder={t(`move.${move}Hint`)}
        aria-label={t(`move.${move}Hint`)}
        autoSize={{ minRows: 3, maxRows: 8 }}
        maxLength={10_000}
        autoFocus
      />
    </Modal>
  );
}
