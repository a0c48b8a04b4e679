import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { pathTo } from "@/kit/paths";
import { useHandoversOfShift } from "./data";
import { StateTags } from "./StateTags";
import styles from "./handovers.module.css";

interface LinksProps {
  shiftId: string;
  /** Where the link goes: the phone's page, or the other one. */
  phone?: boolean;
}

/** The handover from a shift and the one to it, with where they stand; nothing where there is none. */
export function HandoverLinks({ shiftId, phone = false }: LinksProps) {
  const { t } = useTranslation("handover");
  const { data } = useHandoversOfShift(shiftId);
  if (!data || data.length === 0) return null;
  return (
    <ul className={styles.links} aria-label={t("link.title")}>
      {data.map((one) => (
        <li key={one.id}>
          <Link to={phone ? pathTo.phoneHandover(one.id) : pathTo.handover(one.id)}>
            {t(one.from_shift_id === shiftId ? "link.from" : "link.to")}
          </Link>{" "}
          <StateTags handover={one} />
        </li>
      ))}
    </ul>
  );
}
