import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { monitoring, ok } from "@/kit/api/clients";
import type { TestAlarm, TestAlarmStart } from "@/kit/api/types";
import { INSPECTIONS } from "@/kit/inspections/data";
import { useSayFailure } from "@/kit/states/useSayFailure";

const TESTS = ["devices", "tests"] as const;
/** While one goes on somebody looks at it. */
const SOON_MS = 2000;
const RARELY_MS = 30_000;
const SHOWN = 20;

/** The newest test alarms of a device. */
export function useTestAlarms(deviceId: string) {
  return useQuery({
    queryKey: [...TESTS, deviceId],
    refetchInterval: ({ state: { data } }) => (data?.[0]?.state === "waiting" ? SOON_MS : RARELY_MS),
    queryFn: () =>
      ok(
        monitoring.GET("/api/monitoring/v1/devices/{device_id}/test-alarms", {
          params: { path: { device_id: deviceId }, query: { limit: SHOWN } },
        }),
      ).then(({ items }) => items),
  });
}

/** Raise a test alarm of a device, by itself or for an item of an inspection. */
export function useStartTestAlarm(deviceId: string) {
  const cache = useQueryClient();
  const sayFailure = useSayFailure();
  return useMutation({
    mutationFn: (body: TestAlarmStart) =>
      ok(
        monitoring.POST("/api/monitoring/v1/devices/{device_id}/test-alarms", {
          params: { path: { device_id: deviceId } },
          body,
        }),
      ),
    onError: sayFailure,
    onSettled: () =>
      Promise.all([TESTS, INSPECTIONS].map((queryKey) => cache.invalidateQueries({ queryKey: [...queryKey] }))),
  });
}

/** How far a test alarm has come that goes on. Pure. */
export function stepOf({ opened_at, reached_at }: Pick<TestAlarm, "opened_at" | "reached_at">) {
  if (opened_at === null) return "opening";
  return reached_at === null ? "calling" : "confirming";
}
