import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { IncidentDetail } from "@/kit/api/types";
import EndDialog from "@/kit/incidents/ask/EndDialog";
import { useMove } from "@/kit/incidents/moves";
import { useHotkeys } from "@/kit/keyboard/hotkeys";
import { StandDown } from "@/kit/sos/StandDown";
import { useSayFailure } from "@/kit/states/useSayFailure";

const MOVES = ["acknowledge", "resolve", "close"] as const;
/** Of a call for help: it is stood down and not resolved. */
const SOS_MOVES = ["acknowledge", "close"] as const;
const ACTIONS = { acknowledge: "acknowledgeIncident", resolve: "resolveIncident", close: "closeIncident" } as const;
type MainMove = (typeof MOVES)[number];

/** Acknowledging is one touch; resolving and closing ask once. What cannot be done now says why. */
export function MoveButtons({ incident }: { incident: IncidentDetail }) {
  const { t } = useTranslation("incident");
  const may = useMay();
  const sayFailure = useSayFailure();
  const [asking, setAsking] = useState<"resolve" | "close" | null>(null);
  const { mutate, isPending } = useMove();
  const start = (move: MainMove): void =>
    move === "acknowledge" ? mutate({ id: incident.id, move }, { onError: sayFailure }) : setAsking(move);
  const moves: readonly MainMove[] = incident.sos ? SOS_MOVES : MOVES;
  const verdicts = moves.map((move) => may(ACTIONS[move], incident));
  const likeliest = verdicts.indexOf(null);
  const offered = (move: MainMove): boolean => verdicts[moves.indexOf(move)] === null;
  useHotkeys({
    a: () => offered("acknowledge") && start("acknowledge"),
    r: () => offered("resolve") && start("resolve"),
  });
  return (
    <>
      {moves.map((move, place) => (
        <MayButton
          key={move}
          verdict={verdicts[place] ?? null}
          dense={verdicts.slice(0, place).some((earlier) => earlier?.reason === verdicts[place]?.reason)}
          type={place === likeliest ? "primary" : "default"}
          loading={isPending && place === likeliest}
          onClick={() => start(move)}
        >
          {t(`move.${move}`)}
        </MayButton>
      ))}
      {incident.sos && incident.resolved_at === null ? <StandDown incident={incident} /> : null}
      {asking ? <EndDialog key={asking} id={incident.id} move={asking} onDone={() => setAsking(null)} /> : null}
    </>
  );
}
