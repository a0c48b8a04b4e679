import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { everyItem, monitoring, ok } from "@/kit/api/clients";
import type { DeviceBody, DeviceRead } from "@/kit/api/types";
import { sheetRequest } from "@/kit/importing/sheetFile";
import { useSayFailure } from "@/kit/states/useSayFailure";

export const DEVICES = ["devices"] as const;
export const DEVICE_KINDS: readonly DeviceRead["kind"][] = ["camera", "sensor", "recorder", "alarm_line", "other"];
export const DEVICE_STATES: readonly DeviceRead["state"][] = ["offline", "degraded", "ok", "unknown", "maintenance"];
const LOOK_AGAIN_MS = 15_000;
const at = (id: string) => ({ path: { device_id: id } });

export interface DeviceFilters {
  site: string | null;
  kind: DeviceRead["kind"] | null;
  state: DeviceRead["state"] | null;
}

/** The filters as the service takes them. */
export function deviceQuery({ site, kind, state }: DeviceFilters) {
  return { ...(site ? { site_id: site } : {}), ...(kind ? { kind } : {}), ...(state ? { state: [state] } : {}) };
}

/** The devices that the filters leave, all of them, by code. */
export function useDevices(filters: DeviceFilters) {
  return useQuery({
    queryKey: [...DEVICES, "list", filters],
    placeholderData: keepPreviousData,
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: () =>
      everyItem((cursor) =>
        ok(
          monitoring.GET("/api/monitoring/v1/devices", {
            params: { query: { ...deviceQuery(filters), limit: 200, ...(cursor ? { cursor } : {}) } },
          }),
        ),
      ),
  });
}

/** How many devices of each site are well. */
export function useDeviceSummary(site: string | null) {
  return useQuery({
    queryKey: [...DEVICES, "summary", site],
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: () =>
      ok(
        monitoring.GET("/api/monitoring/v1/devices/summary", { params: { query: site ? { site_id: site } : {} } }),
      ).then(({ items }) => items),
  });
}

/** How much of the last seven days devices were online. */
export function useOnlineRates(filters: DeviceFilters) {
  return useQuery({
    queryKey: [...DEVICES, "rates", filters],
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
    queryFn: () =>
      ok(monitoring.GET("/api/monitoring/v1/devices/online-rates", { params: { query: deviceQuery(filters) } })),
  });
}

export function useDevice(id: string) {
  return useQuery({
    queryKey: [...DEVICES, "one", id],
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: () => ok(monitoring.GET("/api/monitoring/v1/devices/{device_id}", { params: at(id) })),
  });
}

/** The states it was in, the newest first: the last two hundred. */
export function useDeviceChanges({ id, version }: Pick<DeviceRead, "id" | "version">) {
  return useQuery({
    queryKey: [...DEVICES, "changes", id, version],
    placeholderData: keepPreviousData,
    queryFn: () =>
      ok(
        monitoring.GET("/api/monitoring/v1/devices/{device_id}/changes", {
          params: { ...at(id), query: { limit: 200 } },
        }),
      ).then(({ items }) => items),
  });
}

interface NewDevice extends DeviceBody {
  site_id: string;
  code: string;
}

export const registerDevice = (body: NewDevice) => ok(monitoring.POST("/api/monitoring/v1/devices", { body }));

/** What importing the file would do (`trial`), or that it was done. */
export const importDevices = (file: File, trial: boolean) =>
  ok(monitoring.POST("/api/monitoring/v1/devices/import", sheetRequest(file, trial)));

/** The empty sheet, to be filled in by a spreadsheet program. */
export function readDeviceTemplate(): Promise<Blob> {
  const template = "/api/monitoring/v1/devices/import/template";
  return ok<Blob>(monitoring.GET(template, { params: { query: { format: "xlsx" } }, parseAs: "blob" }));
}

export const changeDevice = ({ id, version, body }: Pick<DeviceRead, "id" | "version"> & { body: DeviceBody }) =>
  ok(
    monitoring.PUT("/api/monitoring/v1/devices/{device_id}", {
      params: { ...at(id), header: { "if-match": `"${version}"` } },
      body,
    }),
  );

export const retireDevice = ({ id, version }: DeviceRead) =>
  ok(
    monitoring.DELETE("/api/monitoring/v1/devices/{device_id}", {
      params: { ...at(id), header: { "if-match": `"${version}"` } },
    }),
  );

export const maintainDevice = ({ id, until, reason }: { id: string; until: string; reason: string }) =>
  ok(
    monitoring.POST("/api/monitoring/v1/devices/{device_id}/maintenance", {
      params: at(id),
      body: { until, reason },
    }),
  );

export const endMaintenance = ({ id }: DeviceRead) =>
  ok(monitoring.POST("/api/monitoring/v1/devices/{device_id}/end-maintenance", { params: at(id) }));

export function useDeviceMove<T, R>(move: (wanted: T) => Promise<R>) {
  const cache = useQueryClient();
  const sayFailure = useSayFailure();
  return useMutation({
    mutationFn: move,
    onError: sayFailure,
    onSettled: () => cache.invalidateQueries({ queryKey: DEVICES }),
  });
}
