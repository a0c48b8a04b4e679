import { App } from "antd";
import { useCallback } from "react";
import { Refusal } from "./Refusal";

/** Long enough to read why and what to do. */
const SHOWN_S = 8;

/** Say above the page why something that was asked for was not done: `mutate(…, { onError: sayFailure })`. */
export function useSayFailure(): (error: unknown) => void {
  const { message } = App.useApp();
  return useCallback((error) => void message.error(<Refusal error={error} />, SHOWN_S), [message]);
}
