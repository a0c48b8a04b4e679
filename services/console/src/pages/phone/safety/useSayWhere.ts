import { useEffect, useRef } from "react";
import { useMay } from "@/kit/access/useMay";
import type { IncidentRead } from "@/kit/api/types";
import { post } from "@/kit/outbox/outbox";

const PATIENCE_MS = 30_000;

/** Once the call for help is out, say where the person is, where the browser tells. The call never waits for it. */
export function useSayWhere(mine: IncidentRead | null): void {
  const asked = useRef<string | null>(null);
  const may = useMay();
  const id = mine !== null && may("sayWhere", mine) === null ? mine.id : null;
  const label = mine?.number ?? "";
  useEffect(() => {
    if (id === null || asked.current === id || !("geolocation" in navigator)) return;
    asked.current = id;
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) =>
        post({ kind: "sos-place", target: id, label, place: { latitude, longitude, accuracy_m: accuracy } }),
      () => undefined,
      { enableHighAccuracy: true, timeout: PATIENCE_MS, maximumAge: 10_000 },
    );
  }, [id, label]);
}
