import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { FindingRead } from "@/kit/api/types";
import {
  acknowledgeFinding,
  isOver,
  promoteFinding,
  rejectFinding,
  resolveFinding,
  useFindingMove,
} from "@/kit/findings/data";
import { ReasonDialog } from "@/kit/forms/ReasonDialog";
import { useThere } from "@/kit/inspections/there";
import { AcceptDialog } from "./AcceptDialog";

type Asked = "accept" | "anomaly" | "incident" | "resolve" | "reject";

/** What can be done with a finding as it stands. */
export function FindingMoves({ finding }: { finding: FindingRead }) {
  const { t } = useTranslation("findings");
  const may = useMay();
  const [asked, setAsked] = useState<Asked | null>(null);
  const acknowledge = useFindingMove(acknowledgeFinding);
  const subject = { ...finding, there: useThere(finding.site_id) };
  const { state, kind } = finding;
  const close = (): void => setAsked(null);
  if (isOver(finding)) return null;
  return (
    <>
      {state === "received" ? (
        <MayButton verdict={may("acceptFinding", subject)} type="primary" onClick={() => setAsked("accept")}>
          {t("move.accept")}
        </MayButton>
      ) : null}
      {state === "reported" ? (
        <MayButton
          verdict={may("acknowledgeFinding", subject)}
          type="primary"
          loading={acknowledge.isPending}
          onClick={() => acknowledge.mutate(finding.id)}
        >
          {t("move.acknowledge")}
        </MayButton>
      ) : null}
      {kind === "hazard" && state !== "received" ? (
        <MayButton verdict={may("promoteFinding", subject)} onClick={() => setAsked("anomaly")}>
          {t("move.anomaly")}
        </MayButton>
      ) : null}
      {state === "reported" || state === "acknowledged" ? (
        <MayButton verdict={may("promoteFinding", subject)} danger onClick={() => setAsked("incident")}>
          {t("move.incident")}
        </MayButton>
      ) : null}
      {state === "acknowledged" || state === "promoted" ? (
        <MayButton verdict={may("resolveFinding", subject)} onClick={() => setAsked("resolve")}>
          {t("move.resolve")}
        </MayButton>
      ) : null}
      {state === "received" || state === "acknowledged" ? (
        <MayButton verdict={may("rejectFinding", subject)} onClick={() => setAsked("reject")}>
          {t("move.reject")}
        </MayButton>
      ) : null}
      {asked === "accept" ? <AcceptDialog finding={finding} onClose={close} /> : null}
      {asked === null || asked === "accept" ? null : <Why finding={finding} asked={asked} onClose={close} />}
    </>
  );
}

interface WhyProps {
  finding: FindingRead;
  asked: Exclude<Asked, "accept">;
  onClose: () => void;
}

function Why({ finding: { id }, asked, onClose }: WhyProps) {
  const { t } = useTranslation("findings");
  const promote = useFindingMove(promoteFinding);
  const resolve = useFindingMove(resolveFinding);
  const reject = useFindingMove(rejectFinding);
  const send = (reason: string): void => {
    const done = { onSuccess: onClose };
    if (asked === "resolve") resolve.mutate({ id, reason }, done);
    else if (asked === "reject") reject.mutate({ id, reason }, done);
    else promote.mutate({ id, reason, kind: asked }, done);
  };
  return (
    <ReasonDialog
      title={t(`why.${asked}`)}
      button={t(`move.${asked}`)}
      label={t("reason")}
      draft={`finding-${asked}`}
      maxLength={500}
      pending={promote.isPending || resolve.isPending || reject.isPending}
      onClose={onClose}
      onDo={send}
    />
  );
}
