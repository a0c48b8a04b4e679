import { useTranslation } from "react-i18next";
import type { DeviceRead } from "@/kit/api/types";
import styles from "@/kit/states/tag.module.css";

const TONE: Record<DeviceRead["state"], string | undefined> = {
  ok: styles.good,
  degraded: styles.waits,
  offline: styles.bad,
  unknown: styles.soft,
  maintenance: styles.soft,
};

/** How a device is, in a word. */
export function DeviceTag({ state }: { state: DeviceRead["state"] }) {
  const { t } = useTranslation("devices");
  return <b className={`${styles.tag} ${TONE[state] ?? ""}`}>{t(`state.${state}`)}</b>;
}
