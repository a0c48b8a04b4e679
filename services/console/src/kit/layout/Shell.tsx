import { Suspense, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Outlet } from "react-router";
import { RequireSession } from "@/kit/auth/RequireSession";
import { AttentionBanner } from "@/kit/duty/AttentionBanner";
import { HelpKey } from "@/kit/keyboard/HelpKey";
import { LiveBanner } from "@/kit/layout/LiveBanner";
import { Navigation } from "@/kit/layout/Navigation";
import { SayAbove } from "@/kit/layout/SayAbove";
import { OutboxBanner } from "@/kit/outbox/OutboxBanner";
import { startOutbox } from "@/kit/outbox/outbox";
import { PaletteKey } from "@/kit/palette/PaletteKey";
import { Loading } from "@/kit/states/Loading";
import { pathTo } from "@/kit/paths";
import { SosBanner } from "@/kit/sos/SosBanner";
import { startLive } from "@/kit/stream/live";
import { AntdTheme } from "@/kit/theme/AntdTheme";
import styles from "./shell.module.css";

/** The frame of every desktop page: navigation, the state of the live connection, the page. */
export function Shell() {
  return (
    <RequireSession>
      <AntdTheme>
        <SayAbove>
          <Frame />
        </SayAbove>
      </AntdTheme>
    </RequireSession>
  );
}

function Frame() {
  const { t } = useTranslation("kit");
  useEffect(startLive, []);
  useEffect(startOutbox, []);
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {t("nav.skip")}
      </a>
      <Navigation />
      <main id="content" className={styles.main} tabIndex={-1}>
        <SosBanner pathOf={pathTo.incident} />
        <AttentionBanner />
        <LiveBanner />
        <OutboxBanner />
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      <HelpKey />
      <PaletteKey />
    </div>
  );
}
