import { useTranslation } from "react-i18next";
import { offset, ownZone } from "@/kit/time/format";
import { instantOf } from "@/kit/time/days";
import { useRoster } from "./RosterContext";

/** Whose clock is shown; never left to guess. */
export function ZoneNote() {
  const { t } = useTranslation("roster");
  const { sites, view } = useRoster();
  const at = instantOf(view.day, "12:00", ownZone());
  const zones = [...new Set(sites.map((site) => site.timezone))];
  const own = offset(at, ownZone());
  const differs = zones.some((zone) => offset(at, zone) !== own);
  const named = zones.length === 1 ? `${offset(at, zones[0] ?? "UTC")} ${zones[0]}` : t("zone.each");
  return (
    <>
      {t("zone.sites", { zone: named })}
      {differs ? ` · ${t("zone.own", { zone: own })}` : ""}
    </>
  );
}
