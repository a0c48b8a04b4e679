import { useMutation, useQuery } from "@tanstack/react-query";
import { notify, ok } from "@/kit/api/clients";
import type { AttemptRead } from "@/kit/api/types";

const ASK_AGAIN_MS = 1000;

/** What became of a test message; asked for until it is settled. */
export function useTestDelivery(deliveryId: string | undefined) {
  return useQuery({
    queryKey: ["delivery", deliveryId],
    enabled: deliveryId !== undefined,
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? ASK_AGAIN_MS : false),
    queryFn: () =>
      ok(
        notify.GET("/api/notify/v1/deliveries/{delivery_id}", { params: { path: { delivery_id: deliveryId ?? "" } } }),
      ),
  });
}

/** Send a person a test message the way a call would be tried first; the delivery to watch is in the answer. */
export function useTestMessage() {
  return useMutation({
    mutationFn: (staffId: string) =>
      ok(notify.POST("/api/notify/v1/staff/{staff_id}/test", { params: { path: { staff_id: staffId } } })),
  });
}

function isUnderWay(delivery: AttemptRead | undefined): boolean {
  return delivery === undefined || delivery.state === "sending";
}
