import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { AttemptRead } from "@/kit/api/types";
import { deliveriesOf, lookAgainMs } from "@/kit/deliveries/ofIncidents";

const SETTLED_MS = 20_000;
const MOST_INCIDENTS = 100;

/** Every attempt to tell somebody about these incidents, by incident, newest first. Asked often while one is under way. */
export function useTold(incidentIds: readonly string[]): Map<string, AttemptRead[]> {
  const ids = incidentIds.slice(0, MOST_INCIDENTS).toSorted();
  const { data } = useQuery({
    queryKey: ["deliveries", "of-incidents", ids],
    enabled: ids.length > 0,
    placeholderData: (earlier: AttemptRead[] | undefined) => earlier,
    queryFn: () => deliveriesOf(ids),
    refetchInterval: ({ state }) => lookAgainMs(state.data, SETTLED_MS),
  });
  // The same lists as long as the data is the same: rows are drawn anew only where theirs has changed.
  return useMemo(() => Map.groupBy(data ?? [], (delivery) => delivery.incident_id ?? ""), [data]);
}

/** One line a person: the newest attempt to reach them says where it stands. */
export function latestPerPerson(deliveries: readonly AttemptRead[]): AttemptRead[] {
  const newest = new Map<string, AttemptRead>();
  for (const delivery of deliveries) {
    const key = delivery.recipient.staff_id ?? delivery.recipient.name;
    const known = newest.get(key);
    if (known === undefined || Date.parse(delivery.created_at) > Date.parse(known.created_at))
      newest.set(key, delivery);
  }
  return [...newest.values()];
}
