import { Suspense, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { NavLink, Outlet } from "react-router";
import { RequireSession } from "@/kit/auth/RequireSession";
import { Icon, type IconName } from "@/kit/layout/Icon";
import { pathTo } from "@/kit/paths";
import { Loading } from "@/kit/states/Loading";
import { startLive } from "@/kit/stream/live";
import { ConnectionBanner } from "./ConnectionBanner";
import { useChecksOfMine } from "@/kit/duty/useChecksOfMine";
import { KeptPhone } from "@/kit/offline/KeptPhone";
import { OutboxBanner } from "@/kit/outbox/OutboxBanner";
import { SayAbove } from "./SayAbove";
import { SettingsSheet } from "./SettingsSheet";
import { startOutbox } from "@/kit/outbox/outbox";
import { useAsked } from "./useAsked";
import { useFreshPhone, useMine, usePersonId } from "./phoneQueries";
import { MySos } from "./safety/MySos";
import { useMyLoneWork } from "./safety/queries";
import { SosButton } from "./safety/SosButton";
import { SosBanner } from "@/kit/sos/SosBanner";
import { useInspectionsAtHand } from "./inspections/queries";
import { useRinging } from "./ringing";
import styles from "./phone.module.css";

const TABS: readonly { to: string; name: "now" | "shifts" | "log" | "duty"; icon: IconName }[] = [
  { to: pathTo.phone(), name: "now", icon: "board" },
  { to: pathTo.phoneShifts(), name: "shifts", icon: "roster" },
  { to: pathTo.phoneLog(), name: "log", icon: "note" },
  { to: pathTo.phoneDuty(), name: "duty", icon: "person" },
];

/** The frame of the phone page: what is mine is one thumb away, and nothing that I did gets lost. No Ant Design. */
export default function PhoneShell() {
  const personId = usePersonId();
  return (
    <RequireSession>
      <KeptPhone personId={personId}>
        <Frame />
      </KeptPhone>
    </RequireSession>
  );
}

function Frame() {
  const { t } = useTranslation("phone");
  const settings = useRef<HTMLDialogElement>(null);
  useEffect(startLive, []);
  useEffect(startOutbox, []);
  useFreshPhone();
  useInspectionsAtHand();
  const { query, calling } = useMine();
  const { asked } = useAsked();
  const checks = useChecksOfMine().data?.length ?? 0;
  const lone = useMyLoneWork().data;
  const signDue = lone ? lone.state !== "running" : false;
  useRinging(calling.length + checks > 0 || signDue || asked.some(({ state }) => state === "open"));
  const waiting = calling.length + checks + asked.length + Number(signDue);
  useEffect(() => {
    document.title = waiting > 0 ? `(${waiting}) ${t("title")}` : t("title");
  }, [waiting, t]);
  return (
    <div className={styles.phone}>
      <header className={styles.bar}>
        <img src="/icon.svg" alt="" width={26} height={26} />
        <strong>{t("title")}</strong>
        <SosButton />
        <button
          type="button"
          className={styles.round}
          aria-label={t("settings.title")}
          onClick={() => settings.current?.showModal()}
        >
          <Icon name="more" size={22} />
        </button>
      </header>
      <SosBanner pathOf={pathTo.phoneIncident} />
      <ConnectionBanner shownMs={query.dataUpdatedAt} />
      <OutboxBanner />
      <MySos />
      <main className={styles.main}>
        <SayAbove>
          <Suspense fallback={<Loading rows={5} />}>
            <Outlet />
          </Suspense>
        </SayAbove>
      </main>
      <nav className={styles.tabs} aria-label={t("tabs.label")}>
        {TABS.map(({ to, name, icon }) => (
          <NavLink key={name} to={to} end className={({ isActive }) => (isActive ? (styles.tabOn ?? "") : "")}>
            <Icon name={icon} size={24} />
            <span>{t(`tabs.${name}`)}</span>
            {name === "now" && waiting > 0 ? <b className={styles.count}>{waiting}</b> : null}
          </NavLink>
        ))}
      </nav>
      <SettingsSheet ref={settings} />
    </div>
  );
}
