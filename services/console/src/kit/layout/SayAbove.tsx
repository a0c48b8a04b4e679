import { useCallback, type ReactNode } from "react";
import { Refusal } from "@/kit/states/Refusal";
import { SayFailure } from "@/kit/states/useSayFailure";
import { useMessage } from "@/kit/theme/useMessage";

/** Long enough to read why and what to do. */
const SHOWN_S = 8;

/** The desktop says above the page, for a while, why something was not done. */
export function SayAbove({ children }: { children: ReactNode }) {
  const message = useMessage();
  const say = useCallback((error: unknown) => void message.error(<Refusal error={error} />, SHOWN_S), [message]);
  return <SayFailure value={say}>{children}</SayFailure>;
}
