import { Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { IncidentDetail } from "@/kit/api/types";
import { useMove, type Move } from "@/kit/incidents/moves";
import { useHotkeys } from "@/kit/keyboard/hotkeys";
import { useSayFailure } from "@/kit/states/useSayFailure";

const MOVES: readonly Move[] = ["acknowledge", "resolve", "close"];
const ACTIONS = { acknowledge: "acknowledgeIncident", resolve: "resolveIncident", close: "closeIncident" } as const;

/** Acknowledging is one click; resolving and closing ask for a word for the file. What cannot be done now says why. */
export function MoveButtons({ incident }: { incident: IncidentDetail }) {
  const { t } = useTranslation("incident");
  const may = useMay();
  const sayFailure = useSayFailure();
  const [asking, setAsking] = useState<Move | null>(null);
  const { mutate, isPending } = useMove();
  const go = (move: Move, note?: string): void =>
    mutate({ id: incident.id, move, note }, { onSuccess: () => setAsking(null), onError: sayFailure });
  const start = (move: Move): void => (move === "acknowledge" ? go(move) : setAsking(move));
  const verdicts = MOVES.map((move) => may(ACTIONS[move], incident));
  const likeliest = verdicts.indexOf(null);
  const offered = (move: Move): boolean => verdicts[MOVES.indexOf(move)] === null;
  useHotkeys({
    a: () => offered("acknowledge") && start("acknowledge"),
    r: () => offered("resolve") && start("resolve"),
  });
  return (
    <>
      {MOVES.map((move, place) => (
        <MayButton
          key={move}
          verdict={verdicts[place] ?? null}
          dense={verdicts.slice(0, place).some((earlier) => earlier?.reason === verdicts[place]?.reason)}
          type={place === likeliest ? "primary" : "default"}
          loading={isPending && asking === null && place === likeliest}
          onClick={() => start(move)}
        >
          {t(`move.${move}`)}
        </MayButton>
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
