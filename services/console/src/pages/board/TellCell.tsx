import type { IncidentRead } from "@/kit/api/types";
import { ToldList } from "@/kit/incidents/ToldList";

const SHOWN = 2;

/** Who was told of an incident, by which channel, and whether it arrived. */
export function TellCell({ incident }: { incident: IncidentRead }) {
  return <ToldList incident={incident} atMost={SHOWN} />;
}
