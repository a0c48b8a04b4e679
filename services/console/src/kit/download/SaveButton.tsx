import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { MayButton } from "@/kit/access/MayButton";
import type { Verdict } from "@/kit/access/verdict";
import { saveAnswer } from "@/kit/download/answer";
import { Icon } from "@/kit/layout/Icon";
import { useSayFailure } from "@/kit/states/useSayFailure";

interface SaveButtonProps {
  /** Asks a service for the file, which it writes itself. */
  ask: () => Parameters<typeof saveAnswer>[0];
  /** Why the person may not; left out: whoever reads the page may. */
  verdict?: Verdict;
  disabled?: boolean;
  children: ReactNode;
}

/** Hands over a file that a service writes; a refusal is said. */
export function SaveButton({ ask, verdict = null, disabled = false, children }: SaveButtonProps) {
  const { mutate, isPending } = useMutation({ mutationFn: () => saveAnswer(ask()), onError: useSayFailure() });
  return (
    <MayButton
      verdict={verdict}
      icon={<Icon name="download" size={16} />}
      disabled={disabled}
      loading={isPending}
      onClick={() => mutate()}
    >
      {children}
    </MayButton>
  );
}
