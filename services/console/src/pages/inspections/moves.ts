import { monitoring, ok } from "@/kit/api/clients";
import type { Answer } from "@/kit/inspections/items";

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
}

export const correctResult = ({ id, item, answer, reason }: Correction) =>
  ok(
    monitoring.POST("/api/monitoring/v1/inspections/{inspection_id}/corrections", {
      ...at(id),
      body: { item, value: answer.value, note: answer.note, reason },
    }),
  );
