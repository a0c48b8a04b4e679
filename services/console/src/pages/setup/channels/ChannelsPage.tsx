import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Page, Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { ownZone } from "@/kit/time/format";
import { Moment } from "@/kit/time/Time";
import { TestToMyself } from "./TestToMyself";
import { useChannels, type ChannelFigures, type ChannelStates } from "./data";
import styles from "./channels.module.css";

/** By which ways people are told: how each is set up on the server, how it goes, and a message to try it. */
export default function ChannelsPage() {
  const { t } = useTranslation("setup-channels");
  const channels = useChannels();
  return (
    <Page title={t("title")} sub={t("sub")}>
      {channels.isPending ? <Loading rows={6} /> : null}
      {channels.isError && !channels.data ? (
        <Failure error={channels.error} onRetry={() => void channels.refetch()} />
      ) : null}
      {channels.data ? <Channels states={channels.data} /> : null}
    </Page>
  );
}

function Channels({ states }: { states: ChannelStates }) {
  const { t } = useTranslation("setup-channels");
  const { email, webhook } = states;
  return (
    <div className={styles.panels}>
      <TestToMyself />
      <Panel title={t("kit:channel.email")} actions={<Health bad={!email.listening} figures={email} />}>
        <dl className={styles.facts}>
          <Fact name={t("server")}>
            <code>{email.server}</code> {t(email.listening ? "listening" : "notListening")}
          </Fact>
          <Fact name={t("sender")}>{email.sender}</Fact>
          <Fact name={t("security")}>{t(`securityOf.${email.security}`)}</Fact>
          <Fact name={t("login")}>{t(email.login ? "yes" : "no")}</Fact>
          <Figures figures={email} />
        </dl>
      </Panel>
      <Panel title={t("kit:channel.webhook")} actions={<Health bad={false} figures={webhook} />}>
        <dl className={styles.facts}>
          <Fact name={t("privateNetworks")}>{t(webhook.private_networks ? "allowed" : "notAllowed")}</Fact>
          <Figures figures={webhook} />
        </dl>
      </Panel>
      <Panel title={t("outside")}>
        <p className={states.watched_from_outside ? styles.about : `${styles.about} ${styles.bad}`}>
          {t(states.watched_from_outside ? "watched" : "notWatched")}
        </p>
      </Panel>
      <p className={styles.about}>
        {t("changed")} <Link to={pathTo.deliveries()}>{t("toDeliveries")}</Link>
      </p>
    </div>
  );
}

/** In one word: nothing was sent lately, it goes, or the last thing that happened was a failure. */
function Health({ bad, figures }: { bad: boolean; figures: ChannelFigures }) {
  const { t } = useTranslation("setup-channels");
  const { last_sent_at: sent = null, last_failed_at: failed = null } = figures;
  const failing = bad || (failed !== null && (sent === null || failed > sent));
  if (failing) return <strong className={styles.bad}>{t("health.failing")}</strong>;
  if (sent === null) return <span className={styles.quiet}>{t("health.quiet")}</span>;
  return <strong className={styles.good}>{t("health.good")}</strong>;
}

function Figures({ figures }: { figures: ChannelFigures }) {
  const { t } = useTranslation("setup-channels");
  return (
    <>
      <Fact name={t("lastDay")}>
        {t("counts", { sent: figures.sent, failed: figures.failed, waiting: figures.waiting })}
      </Fact>
      {figures.last_sent_at ? (
        <Fact name={t("lastSent")}>
          <Moment at={figures.last_sent_at} zone={ownZone()} />
        </Fact>
      ) : null}
      {figures.last_failed_at ? (
        <Fact name={t("lastFailed")}>
          <Moment at={figures.last_failed_at} zone={ownZone()} />
        </Fact>
      ) : null}
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
