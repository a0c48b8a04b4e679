import { useState } from "react";
import type { Verdict } from "@/kit/access/verdict";
import { AskFirst } from "../AskFirst";
import { PhoneButton } from "../PhoneButton";
import card from "../shifts.module.css";

interface AnswerProps {
  /** On its way already. */
  busy: boolean;
  grant: { label: string; verdict: Verdict; onGrant: () => void };
  refuse: { label: string; question: string; reason: string; verdict: Verdict; onRefuse: (reason: string) => void };
}

/** The two answers to somebody's request; a refusal says why. */
export function Answer({ busy, grant, refuse }: AnswerProps) {
  const [refusing, setRefusing] = useState(false);
  if (refusing) {
    return (
      <AskFirst
        question={refuse.question}
        follows={[]}
        word={refuse.reason}
        needed
        button={refuse.label}
        onCancel={() => setRefusing(false)}
        onDo={(reason) => {
          refuse.onRefuse(reason);
          setRefusing(false);
        }}
      />
    );
  }
  return (
    <div className={card.pair}>
      <PhoneButton verdict={grant.verdict} look="good" disabled={busy} onClick={grant.onGrant}>
        {grant.label}
      </PhoneButton>
      <PhoneButton verdict={refuse.verdict} look="plain" quiet disabled={busy} onClick={() => setRefusing(true)}>
        {refuse.label}
      </PhoneButton>
    </div>
  );
}
