import { KeyboardSensor, PointerSensor, pointerWithin, useSensor, useSensors, type DragEndEvent } from "@dnd-kit/core";
import { useTranslation } from "react-i18next";
import { messageOf } from "@/kit/api/problem";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { useMessage } from "@/kit/theme/useMessage";
import { dropped, type Source, type Target } from "./drop";
import { edition } from "./problems";
import type { Roster } from "./RosterContext";
import { useRosterChanges } from "./rosterQueries";

/** A press that moves less than this is a click. */
const SLIP_PX = 6;

/** Dragging by pointer or by keys (Space, arrows, Space); what it means is decided in `drop`, what is allowed by the service. */
export function useRosterDrag(roster: Roster, onRefused: (refusals: ReadonlyMap<string, string>) => void) {
  const { t } = useTranslation("roster");
  const message = useMessage();
  const sayFailure = useSayFailure();
  const { change } = useRosterChanges();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: SLIP_PX } }),
    useSensor(KeyboardSensor, { keyboardCodes: { start: ["Space"], cancel: ["Escape"], end: ["Space"] } }),
  );
  const onDragEnd = ({ active, over }: DragEndEvent): void => {
    const source = active.data.current?.source as Source | undefined;
    const target = over?.data.current?.target as Target | undefined;
    if (source === undefined || target === undefined) return;
    const siteId =
      source.kind === "person" ? (target.kind === "shift" ? target.shift.site_id : "") : source.shift.site_id;
    const zone = roster.sites.find((site) => site.id === siteId)?.timezone ?? "UTC";
    const wanted = dropped(source, target, zone, roster);
    if (wanted === null) return;
    change.mutate(wanted, {
      onSuccess: () => void message.success(t("drag.done")),
      onError: (error) => {
        sayFailure(error);
        onRefused(new Map([[edition(wanted.shift), messageOf(error)]]));
      },
    });
  };
  return { sensors, onDragEnd, collisionDetection: pointerWithin };
}
