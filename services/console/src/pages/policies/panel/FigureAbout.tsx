import { useTranslation } from "react-i18next";
import type { PlainName } from "../catalogue";
import policies from "../policies.module.css";

/** What a figure decides, and the clause behind it. */
export function FigureAbout({ name }: { name: PlainName }) {
  const { t } = useTranslation("policy-figures");
  return (
    <>
      {t(`about.${name}`)} <span className={policies.faint}>{t(`clause.${name}`)}</span>
    </>
  );
}
