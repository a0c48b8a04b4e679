import { useQuery } from "@tanstack/react-query";
import { notify, ok } from "@/kit/api/clients";
import type { components } from "@/kit/api/schemas/notify";

export type ChannelStates = components["schemas"]["ChannelStates"];
export type ChannelFigures = Pick<
  ChannelStates["webhook"],
  "sent" | "failed" | "waiting" | "last_sent_at" | "last_failed_at"
>;

const LOOK_AGAIN_MS = 15_000;

/** How the server's channels are set up, and how they go. */
export function useChannels() {
  return useQuery({
    queryKey: ["channels"],
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: () => ok(notify.GET("/api/notify/v1/channels")),
  });
}
