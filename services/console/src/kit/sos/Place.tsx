import { useTranslation } from "react-i18next";
import type { IncidentRead } from "@/kit/api/types";
import { Moment } from "@/kit/time/Time";

const DIGITS = 5;

/** Where somebody is: as degrees that any map takes, and a link that a phone opens in its own. */
export function Place({ place, zone }: { place: NonNullable<IncidentRead["place"]>; zone: string }) {
  const { t } = useTranslation("safety");
  const said = `${place.latitude.toFixed(DIGITS)}, ${place.longitude.toFixed(DIGITS)}`;
  return (
    <>
      <a href={`geo:${place.latitude.toString()},${place.longitude.toString()}`}>{said}</a>
      {place.accuracy_m === null ? null : ` (${t("banner.within", { metres: Math.round(place.accuracy_m) })})`} ·{" "}
      <Moment at={place.at} zone={zone} bare />
    </>
  );
}
