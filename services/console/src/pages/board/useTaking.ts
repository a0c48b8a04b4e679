import { useCallback, useState } from "react";
import { useAcknowledgeMany } from "@/kit/incidents/moves";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { MOST_AT_ONCE } from "./picking";
import { outcomeOf, type Outcome } from "./outcome";

/** Taking many at once: what is on its way, and what became of it. */
export function useTaking() {
  const sayFailure = useSayFailure();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { mutate, isPending, variables } = useAcknowledgeMany();
  const take = useCallback(
    (ids: readonly string[]) => {
      if (ids.length === 0) return;
      setOutcome(null);
      mutate(ids.slice(0, MOST_AT_ONCE), { onSuccess: (answer) => setOutcome(outcomeOf(answer)), onError: sayFailure });
    },
    [mutate, sayFailure],
  );
  const forget = useCallback(() => setOutcome(null), []);
  return { take, taking: isPending ? variables : NONE, outcome, forget };
}

const NONE: readonly string[] = [];
