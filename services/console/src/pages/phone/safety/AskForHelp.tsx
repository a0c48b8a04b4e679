import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import { byName } from "@/kit/sites/order";
import { useSites } from "@/kit/sites/sites";
import { AskFirst } from "../AskFirst";
import { askForHelp } from "./askForHelp";
import { useSosSite } from "./sosSite";
import { useHold } from "./useHold";
import phone from "../phone.module.css";
import styles from "./safety.module.css";

/** The large button: held it calls for help; whoever cannot hold it is asked once instead. */
export function AskForHelp() {
  const { t } = useTranslation("safety");
  const id = useId();
  const known = useSosSite();
  const refused = useMay()("askForHelp", {}) !== null;
  const sites = useSites();
  const [chosen, choose] = useState("");
  const [asking, setAsking] = useState(false);
  const siteId = known ?? (chosen === "" ? null : chosen);
  const send = (): void => {
    if (siteId !== null) askForHelp(siteId, sites.get(siteId)?.name ?? "");
    setAsking(false);
  };
  const { holding, handlers } = useHold(send);
  return (
    <section className={styles.ask}>
      {known === null ? (
        <>
          <label htmlFor={id}>{t("sos.where")}</label>
          <select id={id} value={chosen} onChange={(event) => choose(event.target.value)}>
            <option value="">{t("sos.choose")}</option>
            {[...sites.values()].sort(byName).map((site) => (
              <option key={site.id} value={site.id}>
                {site.name}
              </option>
            ))}
          </select>
        </>
      ) : null}
      <button
        type="button"
        className={holding ? styles.bigHolding : styles.big}
        disabled={siteId === null || refused}
        {...handlers}
        onKeyDown={({ key }) => (key === "Enter" || key === " ") && setAsking(true)}
      >
        <strong>{t("mark")}</strong>
        <span>{t(holding ? "sos.holding" : "sos.hold")}</span>
      </button>
      <p className={phone.soft}>{t("sos.about")}</p>
      {asking ? (
        <AskFirst
          question={t("sos.sure")}
          follows={[t("sos.about")]}
          button={t("sos.yes")}
          onCancel={() => setAsking(false)}
          onDo={send}
        />
      ) : (
        <button type="button" className={phone.plain} disabled={siteId === null} onClick={() => setAsking(true)}>
          {t("sos.cannotHold")}
        </button>
      )}
    </section>
  );
}
