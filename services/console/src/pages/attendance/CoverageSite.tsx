import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { CoverageRead } from "@/kit/api/types";
import { useLanguage } from "@/kit/i18n/language";
import { Panel } from "@/kit/layout/Page";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { ColumnTable } from "@/kit/table/ColumnTable";
import { Moment } from "@/kit/time/Time";
import { span } from "@/kit/time/span";
import { CoverageBand } from "./CoverageBand";
import type { CoverageFilters } from "./coverage";
import { coverageQuery } from "./coverageData";
import { usePercent } from "./coverageWords";
import styles from "./coverage.module.css";

const GAP = ["since", "until", "length", "what", "cause", "who"] as const;
const CAUSES = ["not_planned", "nobody_came", "left", "away", "unreachable"] as const;

/** One site: what the proof comes to, a band for each day, and every gap with its cause. */
export function CoverageSite({ site, filters }: { site: string; filters: CoverageFilters }) {
  const { t } = useTranslation("coverage");
  const zone = zoneOf(useSites(), site);
  const query = useQuery(coverageQuery(site, filters));
  const proof = query.data;
  return (
    <>
      <Panel>
        {query.isPending ? <Loading rows={8} /> : null}
        {query.isError && !proof ? <Failure error={query.error} onRetry={() => void query.refetch()} /> : null}
        {proof ? proof.days.length === 0 ? <Nothing proof={proof} /> : <Proof proof={proof} zone={zone} /> : null}
      </Panel>
      {proof?.days.some((day) => day.stretches.length > 0) ? (
        <Panel title={t("gapsTitle")}>
          <Gaps proof={proof} zone={zone} />
        </Panel>
      ) : null}
    </>
  );
}

function Nothing({ proof }: { proof: CoverageRead }) {
  const { t } = useTranslation("coverage");
  const off = proof.needed === 0;
  return (
    <Empty title={t(off ? "off" : "empty")}>
      <p>{t(off ? "offHint" : "emptyHint")}</p>
    </Empty>
  );
}

function Proof({ proof, zone }: { proof: CoverageRead; zone: string }) {
  const { t } = useTranslation("coverage");
  const language = useLanguage();
  const percent = usePercent();
  const length = (seconds: number) => (seconds === 0 ? t("none") : span(seconds, language));
  return (
    <>
      <p className={styles.summary}>
        <strong className={proof.percent === 100 ? styles.good : styles.bad}>{percent(proof.percent)}</strong>{" "}
        {t("summary", { holes: length(proof.hole_s), thin: length(proof.thin_s) })}
        {" · "}
        {t("needed", { count: proof.needed })}
        {" · "}
        {t("column.checks")} {proof.checks.asked > 0 ? t("checks", { ...proof.checks }) : t("noChecks")}
        {proof.gap_since === null ? null : (
          <span className={styles.bad}>
            {" · "}
            {t("nowShort")} <Moment at={proof.gap_since} zone={zone} seconds={false} />
          </span>
        )}
      </p>
      <ol className={styles.days}>
        {[...proof.days].reverse().map((day) => (
          <li key={day.day}>
            <CoverageBand day={day} zone={zone} />
          </li>
        ))}
      </ol>
      <p className={styles.legend}>
        <span className={styles.isCovered}>{t("covered")}</span>
        <span className={styles.isThin}>{t("thin")}</span>
        <span className={styles.isHole}>{t("hole")}</span>
      </p>
    </>
  );
}

function Gaps({ proof, zone }: { proof: CoverageRead; zone: string }) {
  const { t } = useTranslation("coverage");
  const language = useLanguage();
  const gaps = proof.days.flatMap((day) => day.stretches).reverse();
  return (
    <ColumnTable columns={GAP} titleOf={(one) => t(`gap.${one}`)}>
      {gaps.map((gap) => (
        <tr key={gap.since}>
          <td>
            <Moment at={gap.since} zone={zone} bare />
          </td>
          <td>
            <Moment at={gap.until} zone={zone} bare />
          </td>
          <td>{span(gap.seconds, language)}</td>
          <td className={gap.hole ? styles.bad : styles.waits}>
            {gap.hole ? t("hole") : t("present", { present: gap.present, needed: gap.needed })}
          </td>
          <td>{t(`cause.${CAUSES.find((one) => one === gap.cause) ?? "other"}`)}</td>
          <td>{gap.people.map(({ name }) => name).join("、")}</td>
        </tr>
      ))}
    </ColumnTable>
  );
}
