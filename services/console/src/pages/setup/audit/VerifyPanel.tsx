import { Button, Progress } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Refusal } from "@/kit/states/Refusal";
import { Panel } from "@/kit/layout/Page";
import { ownZone } from "@/kit/time/format";
import { Moment } from "@/kit/time/Time";
import { verify, type Testimony, type Verified } from "./chain";
import { AUDIT, SERVICES, WITNESSES, type Service } from "./services";
import styles from "./audit.module.css";

const MOST_TESTIMONIES = 200;

type Outcome =
  | { state: "waiting" }
  | { state: "running"; done: number; of: number }
  | { state: "failed"; error: unknown }
  | { state: "done"; found: Verified };

type Outcomes = Record<Service, Outcome>;

/** Check the logs in this browser: every hash anew, and against what the other services wrote down. */
export function VerifyPanel() {
  const { t } = useTranslation("setup-audit");
  const { outcomes, running, start } = useVerification();
  // Without HTTPS a browser has no SHA-256 for a page.
  const able = window.isSecureContext;
  return (
    <Panel
      title={t("verify.title")}
      actions={
        <Button type="primary" loading={running} disabled={!able} onClick={() => void start()}>
          {t("verify.start")}
        </Button>
      }
    >
      <p className={styles.about}>{t(able ? "verify.about" : "verify.needsHttps")}</p>
      {outcomes === null ? null : (
        <ul className={styles.results} aria-live="polite">
          {SERVICES.map((service) => (
            <li key={service}>
              <strong>{t(`service.${service}`)}</strong>
              <Result outcome={outcomes[service]} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function useVerification() {
  const [outcomes, setOutcomes] = useState<Outcomes | null>(null);
  const [running, setRunning] = useState(false);
  const tell = (service: Service, outcome: Outcome): void =>
    setOutcomes((before) => (before === null ? before : { ...before, [service]: outcome }));
  const one = async (service: Service): Promise<void> => {
    try {
      const found = await verify(AUDIT[service], await testimonies(service), (done, of) =>
        tell(service, { state: "running", done, of }),
      );
      tell(service, { state: "done", found });
    } catch (error) {
      tell(service, { state: "failed", error });
    }
  };
  const start = async (): Promise<void> => {
    setRunning(true);
    setOutcomes(Object.fromEntries(SERVICES.map((service) => [service, { state: "waiting" }])) as Outcomes);
    for (const service of SERVICES) await one(service);
    setRunning(false);
  };
  return { outcomes, running, start };
}

/** What the other services have written down of this one's log. */
async function testimonies(service: Service): Promise<Testimony[]> {
  const { chain_id } = await AUDIT[service].head();
  const others = WITNESSES.filter((witness) => witness !== service);
  const told = await Promise.all(
    others.map(async (witness) => {
      const query = { action: "audit.witnessed", subject: chain_id, limit: MOST_TESTIMONIES };
      const { items } = await AUDIT[witness].search(query);
      return items.map(({ entry }) => testimony(witness, entry.details));
    }),
  );
  return told.flat().filter((one) => one !== null);
}

function testimony(witness: Service, details: unknown): Testimony | null {
  const { seq, hash, at } = (details ?? {}) as Record<string, unknown>;
  if (typeof seq !== "number" || typeof hash !== "string" || typeof at !== "string") return null;
  return { witness, seq, hash, at };
}

function Result({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation("setup-audit");
  switch (outcome.state) {
    case "waiting":
      return <span className={styles.faint}>{t("verify.waiting")}</span>;
    case "running":
      return (
        <Progress
          aria-label={t("verify.progress")}
          percent={Math.round((100 * outcome.done) / Math.max(1, outcome.of))}
          size="small"
        />
      );
    case "failed":
      return (
        <span className={styles.failed} role="alert">
          <Refusal error={outcome.error} />
        </span>
      );
    case "done":
      return <Found found={outcome.found} />;
  }
}

function Found({ found }: { found: Verified }) {
  const { t } = useTranslation("setup-audit");
  const { head, broken, confirmed, contradicted } = found;
  const good = broken === null && contradicted.length === 0;
  return (
    <div className={styles.found}>
      <span className={good ? styles.succeeded : styles.failed}>
        {broken === null
          ? t(good ? "verify.intact" : "verify.rewritten", { count: found.entries })
          : t("verify.broken", { seq: broken })}
      </span>
      <span>
        {t("verify.head", { seq: head.seq })} <code className={styles.code}>{head.hash}</code>
      </span>
      {contradicted.map((one) => (
        <Witness key={`${one.witness} ${one.seq}`} one={one} agrees={false} />
      ))}
      {newest(confirmed).map((one) => (
        <Witness key={`${one.witness} ${one.seq}`} one={one} agrees />
      ))}
      {confirmed.length + contradicted.length === 0 ? (
        <span className={styles.faint}>{t("verify.noWitness")}</span>
      ) : null}
      {head.protected ? null : <span className={styles.faint}>{t("verify.unprotected")}</span>}
    </div>
  );
}

/** The newest word of each witness says it all: what is before it hangs on it. */
function newest(confirmed: readonly Testimony[]): Testimony[] {
  const byWitness = new Map<string, Testimony>();
  for (const one of confirmed) {
    const known = byWitness.get(one.witness);
    if (known === undefined || one.seq > known.seq) byWitness.set(one.witness, one);
  }
  return [...byWitness.values()];
}

function Witness({ one, agrees }: { one: Testimony; agrees: boolean }) {
  const { t } = useTranslation("setup-audit");
  return (
    <span className={agrees ? "" : (styles.failed ?? "")}>
      {t(agrees ? "verify.agrees" : "verify.differs", { witness: t(`service.${one.witness}`), seq: one.seq })}{" "}
      <Moment at={one.at} zone={ownZone()} /> <code className={styles.code}>{one.hash.slice(0, 16)}…</code>
    </span>
  );
}
