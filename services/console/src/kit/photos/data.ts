import { useQuery } from "@tanstack/react-query";
import { monitoring, ok } from "@/kit/api/clients";
import type { Job } from "@/kit/outbox/queue";
import type { Taken } from "./size";
import { dropPhoto, keptPhoto } from "./store";

/** A photo: from here where it has not been sent, else from the server. */
export function usePhoto(id: string, size: "large" | "small") {
  return useQuery({
    queryKey: ["photo", id, size],
    staleTime: Infinity,
    // What is kept here is shown without a network, too.
    networkMode: "offlineFirst",
    queryFn: async () =>
      (await keptPhoto(id).catch(() => null)) ??
      (await ok<Blob>(
        monitoring.GET("/api/monitoring/v1/photos/{photo_id}", {
          params: { path: { photo_id: id }, query: { size } },
          parseAs: "blob",
        }),
      )),
  });
}

interface Headers {
  "Idempotency-Key": string;
}

/** Send the photo of something that waits in the outbox. */
export async function sendPhoto({ kind, target, photo }: Job, headers: Headers): Promise<void> {
  if (photo !== undefined) await sendTaken(kind === "finding-photo" ? "finding" : "inspection", target, photo, headers);
}

/** Send a photo that was kept here, and forget it once it is there. What is not here any more was sent, or is lost. */
export async function sendTaken(
  shows: "finding" | "inspection",
  target: string,
  photo: Taken,
  headers: Headers,
): Promise<void> {
  const content = await keptPhoto(photo.id);
  if (content === null) return;
  const query = { taken_at: photo.at };
  const sent = {
    headers: { ...headers, "Content-Type": "image/jpeg" },
    body: content as unknown as string,
    bodySerializer: (body: string) => body,
  };
  await ok(
    shows === "finding"
      ? monitoring.PUT("/api/monitoring/v1/findings/{finding_id}/photos/{photo_id}", {
          params: { path: { finding_id: target, photo_id: photo.id }, query },
          ...sent,
        })
      : monitoring.PUT("/api/monitoring/v1/inspections/{inspection_id}/photos/{photo_id}", {
          params: { path: { inspection_id: target, photo_id: photo.id }, query },
          ...sent,
        }),
  );
  await dropPhoto(photo.id);
}
