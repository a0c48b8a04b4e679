import { useTranslation } from "react-i18next";
import type { DeviceSuggestion } from "@/kit/api/types";
import { useInLanguage } from "@/kit/i18n/inLanguage";

/** What the system knows of the devices that an item looks at: beside it, or as it was when the answer was given. */
export function Suggestion({ found, then = false }: { found: DeviceSuggestion; then?: boolean }) {
  const { t } = useTranslation("inspections");
  const said = useInLanguage()(found);
  return <span>{t(then ? "suggested.then" : "suggested.now", { said })}</span>;
}
