import { useCallback } from "react";
import type { EvidenceGiven } from "@/kit/api/types";
import { useDutyPolicy } from "./phoneQueries";

/** What the QR code of a post's screen says. */
export interface Scanned {
  post: string;
  code: string;
}

const PATIENCE_MS = 8000;

/** Asks for what proves that somebody is there: what was scanned, and the place where the site wants it. */
export function useEvidence(siteId: string, scanned?: Scanned): () => Promise<{ evidence?: EvidenceGiven }> {
  const wanted = useDutyPolicy(siteId).data?.place_wanted ?? false;
  return useCallback(async () => {
    const place = wanted ? await placeOf() : {};
    const evidence = { ...scanned, ...place };
    return Object.keys(evidence).length > 0 ? { evidence } : {};
  }, [wanted, scanned]);
}

/** Where the phone is; nothing where the person or the phone does not tell. */
export function placeOf(): Promise<EvidenceGiven> {
  if (!("geolocation" in navigator)) return Promise.resolve({});
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve({ latitude: coords.latitude, longitude: coords.longitude, accuracy_m: Math.round(coords.accuracy) }),
      () => resolve({}),
      { enableHighAccuracy: true, timeout: PATIENCE_MS, maximumAge: 60_000 },
    );
  });
}
