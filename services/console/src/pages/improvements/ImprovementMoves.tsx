import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { ImprovementDetail } from "@/kit/api/types";
import { ReasonDialog } from "@/kit/forms/ReasonDialog";
import { finishImprovement, isOver, rejectImprovement, useImprovementMove } from "@/kit/improvements/data";
import { PlanDialog } from "./PlanDialog";
import { ReturnDialog } from "./ReturnDialog";
import { VerifyDialog } from "./VerifyDialog";

type Asked = "approve" | "replan" | "reject" | "finish" | "return" | "verify";

interface Props {
  improvement: ImprovementDetail;
  zone: string;
}

/** What can be done with an improvement as it stands. */
export function ImprovementMoves({ improvement, zone }: Props) {
  const { t } = useTranslation("improvements");
  const may = useMay();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { state } = improvement;
  const close = (): void => setAsked(null);
  if (isOver(improvement)) return null;
  const button = (move: Asked, verdict: ReturnType<typeof may>, type: "primary" | "default" = "default") => (
    <MayButton verdict={verdict} type={type} onClick={() => setAsked(move)}>
      {t(`move.${move}`)}
    </MayButton>
  );
  return (
    <>
      {state === "proposed" ? button("approve", may("approveImprovement", improvement), "primary") : null}
      {state === "approved" ? button("finish", may("finishImprovement", improvement), "primary") : null}
      {state === "approved" ? button("replan", may("replanImprovement", improvement)) : null}
      {state === "done" ? button("verify", may("verifyImprovement", improvement), "primary") : null}
      {state === "done" ? button("return", may("returnImprovement", improvement)) : null}
      {state === "done" ? null : button("reject", may("rejectImprovement", improvement))}
      {asked === "approve" || asked === "replan" ? (
        <PlanDialog improvement={improvement} zone={zone} move={asked} onClose={close} />
      ) : null}
      {asked === "return" ? <ReturnDialog improvement={improvement} zone={zone} onClose={close} /> : null}
      {asked === "verify" ? <VerifyDialog improvement={improvement} onClose={close} /> : null}
      {asked === "reject" || asked === "finish" ? (
        <Words improvement={improvement} asked={asked} onClose={close} />
      ) : null}
    </>
  );
}

interface WordsProps {
  improvement: ImprovementDetail;
  asked: "reject" | "finish";
  onClose: () => void;
}

function Words({ improvement: { id }, asked, onClose }: WordsProps) {
  const { t } = useTranslation("improvements");
  const reject = useImprovementMove(rejectImprovement);
  const finish = useImprovementMove(finishImprovement);
  const send = (words: string): void => {
    const done = { onSuccess: onClose };
    if (asked === "reject") reject.mutate({ id, reason: words }, done);
    else finish.mutate({ id, note: words }, done);
  };
  return (
    <ReasonDialog
      title={t(`move.${asked}`)}
      hint={t(`hint.${asked}`)}
      button={t(`move.${asked}`)}
      label={t(asked === "reject" ? "reason" : "note")}
      draft={`improvement-${asked}`}
      maxLength={500}
      pending={reject.isPending || finish.isPending}
      onClose={onClose}
      onDo={send}
    />
  );
}
