import { post } from "@/kit/outbox/outbox";

/** Call for help at once: kept on the phone and sent again and again where there is no network. */
export function askForHelp(siteId: string, site: string): void {
  post({ kind: "sos", target: siteId, label: site });
  if ("vibrate" in navigator) navigator.vibrate([400, 100, 400]);
}
