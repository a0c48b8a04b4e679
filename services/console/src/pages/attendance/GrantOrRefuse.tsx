import { useState } from "react";
import { MayButton } from "@/kit/access/MayButton";
import type { Verdict } from "@/kit/access/verdict";
import { WordDialog } from "@/kit/incidents/ask/WordDialog";
import styles from "./attendance.module.css";

interface GrantOrRefuseProps {
  grant: { label: string; verdict: Verdict; busy: boolean; onGrant: () => void };
  refuse: {
    label: string;
    /** Of the dialog that asks why. */
    title: string;
    reason: string;
    verdict: Verdict;
    busy: boolean;
    /** `done` closes the dialog. */
    onRefuse: (reason: string, done: () => void) => void;
  };
}

/** The two answers to somebody's request; a refusal says why. */
export function GrantOrRefuse({ grant, refuse }: GrantOrRefuseProps) {
  const [refusing, setRefusing] = useState(false);
  return (
    <span className={styles.buttons}>
      <MayButton dense size="small" type="primary" verdict={grant.verdict} loading={grant.busy} onClick={grant.onGrant}>
        {grant.label}
      </MayButton>
      <MayButton dense size="small" verdict={refuse.verdict} onClick={() => setRefusing(true)}>
        {refuse.label}
      </MayButton>
      {refusing ? (
        <WordDialog
          title={refuse.title}
          button={refuse.label}
          label={refuse.reason}
          needed
          busy={refuse.busy}
          onCancel={() => setRefusing(false)}
          onSend={(reason) => refuse.onRefuse(reason.trim(), () => setRefusing(false))}
        />
      ) : null}
    </span>
  );
}
