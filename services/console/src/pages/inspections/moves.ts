import { monitoring, ok } from "@/kit/api/clients";
import { uniqueKey } from "@/kit/api/uniqueKey";
import type { Answer } from "@/kit/inspections/items";
import { sendTaken } from "@/kit/photos/data";
import type { Taken } from "@/kit/photos/size";

const at = (id: string) => ({ params: { path: { inspection_id: id } } });

interface WithReason {
  id: string;
  reason: string;
}

export const cancelInspection = ({ id, reason }: WithReason) =>
  ok(monitoring.POST("/api/monitoring/v1/inspections/{inspection_id}/cancel", { ...at(id), body: { reason } }));

export const explainInspection = ({ id, reason }: WithReason) =>
  ok(monitoring.POST("/api/monitoring/v1/inspections/{inspection_id}/explain", { ...at(id), body: { reason } }));

interface Correction extends WithReason {
  item: string;
  answer: Answer;
  /** What was photographed for it. */
  taken: readonly Taken[];
}

/** The photos go first: the answer names them. What has arrived already is not sent again. */
export async function correctResult({ id, item, answer, reason, taken }: Correction) {
  for (const photo of taken) await sendTaken("inspection", id, photo, { "Idempotency-Key": uniqueKey() });
  const body = { item, value: answer.value, note: answer.note, reason, photos: taken.map((photo) => photo.id) };
  return ok(monitoring.POST("/api/monitoring/v1/inspections/{inspection_id}/corrections", { ...at(id), body }));
}
