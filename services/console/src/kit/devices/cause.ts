import type { IncidentRead } from "@/kit/api/types";
import { pathTo } from "@/kit/paths";

/** Where the monitoring device is that an incident is about, or all of its site's; null where it is about none. Pure. */
export function pathToDeviceOf({ cause_key, site_id }: Pick<IncidentRead, "cause_key" | "site_id">): string | null {
  const [what, id] = (cause_key ?? "").split(":");
  if (what === "devices") return pathTo.devices({ site: site_id });
  return what === "device" && id !== undefined ? pathTo.device(id) : null;
}
