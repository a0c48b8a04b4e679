import { useTranslation } from "react-i18next";

const KNOWN = ["duty_chief", "tech_ops", "security_monitor", "business_ops", "hq_executive", "hq_admin"];

/** The name of a post or role; sites may define posts of their own, which are shown by their code. */
export function usePostName(): (code: string) => string {
  const { t } = useTranslation("kit");
  return (code) => (KNOWN.includes(code) ? t(`post.${code}`) : code);
}
