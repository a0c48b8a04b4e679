import { useTranslation } from "react-i18next";
import type { FindingRead } from "@/kit/api/types";
import styles from "./findings.module.css";

/** How a finding stands, in a word. */
export function StateTag({ state }: { state: FindingRead["state"] }) {
  const { t } = useTranslation("findings");
  const waits = state === "received" || state === "reported";
  return <b className={waits ? styles.waits : styles.known}>{t(`state.${state}`)}</b>;
}
