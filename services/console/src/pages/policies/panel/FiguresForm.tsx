import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { Why } from "@/kit/access/Why";
import type { Verdict } from "@/kit/access/verdict";
import { useDraft } from "@/kit/drafts/useDraft";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { useMessage } from "@/kit/theme/useMessage";
import { useMinute } from "@/kit/time/now";
import { LeaveDialog } from "../LeaveDialog";
import { ScheduledList } from "../SourceList";
import { contradictions, type PlainKind, type PlainName } from "../catalogue";
import { useSetPolicy, type PolicyOf, type Target } from "../data";
import { FIGURES, wishing, type Figures, type Wish, type Wishes } from "../figures";
import { FigureLine } from "./FigureLine";
import { StartChoice } from "../StartChoice";
import { ownNames, ownOf, refusals, shownOf } from "./draft";
import { AT_ONCE, momentOf, startWrong, type Start } from "../start";
import policies from "../policies.module.css";
import styles from "./panel.module.css";

interface FiguresFormProps {
  kind: PlainKind;
  target: Target;
  policy: PolicyOf[PlainKind];
  /** That of the site's type; null for a type, or where it is not known. */
  below: PolicyOf[PlainKind] | null;
  zone: string;
  refused: Verdict;
}

interface Written {
  wishes: Wishes;
  start: Start;
}

const NOTHING: Written = { wishes: {}, start: AT_ONCE };

export function FiguresForm({ kind, target, policy, below, zone, refused }: FiguresFormProps) {
  const { t } = useTranslation("policies");
  const message = useMessage();
  const sayFailure = useSayFailure();
  const minute = useMinute();
  const scope = "siteId" in target ? "site" : "site_type";
  // Of this version: what was typed over an older one would take back what somebody else has changed since.
  const name = ["figures", kind, ...Object.values(target), policy.version].join(".");
  const [{ wishes, start }, write, forget] = useDraft<Written>(name, NOTHING);
  const saving = useSetPolicy(kind, target);
  const figures: Partial<Figures> & Pick<PolicyOf[PlainKind], "sources"> = policy;
  const shown = shownOf(figures, below ?? undefined, wishes);
  const wrong = contradictions(shown);
  const refusedAt = refusals(saving.error);
  const changed = Object.keys(wishes).length > 0;
  const own = ownNames(kind, scope, policy.sources);
  const change = (part: Partial<Written>): void => {
    saving.reset();
    write({ wishes, start, ...part });
  };
  const save = (): void => {
    const order = { version: policy.version, values: ownOf(kind, scope, figures, wishes), from: momentOf(start) };
    void saving.mutateAsync(order).then(() => {
      forget();
      void message.success(start.later ? t("figures.savedLater") : t("figures.saved", { holds: t(`holds.${kind}`) }));
    }, sayFailure);
  };
  return (
    <>
      <LeaveDialog changed={changed} />
      <ul className={styles.figures}>
        {(FIGURES[kind] as readonly PlainName[]).map((one) => (
          <FigureLine
            key={one}
            name={one}
            scope={scope}
            value={shown[one]}
            wish={wishes[one]}
            source={policy.sources[one] ?? { source: "default" }}
            below={belowOf(below, one)}
            wrong={refusedAt.get(one) ?? against(wrong.get(one))}
            zone={zone}
            disabled={refused !== null}
            onWish={(wish) => change({ wishes: wishing(wishes, one, wish) })}
          />
        ))}
      </ul>
      <div className={styles.foot}>
        <ScheduledList scheduled={policy.scheduled} zone={zone} />
        {changed && policy.scheduled.some((one) => one.scope === scope) ? (
          <p role="note">{t("figures.replaces")}</p>
        ) : null}
        {refused ? null : (
          <StartChoice
            key={name}
            start={start}
            zone={zone}
            disabled={!changed}
            onChange={(next) => change({ start: next })}
          />
        )}
        <Why verdict={refused} />
        <div className={policies.line}>
          <MayButton
            verdict={refused}
            dense
            type="primary"
            disabled={!changed || wrong.size > 0 || startWrong(start, minute) !== null}
            loading={saving.isPending}
            onClick={save}
          >
            {t("figures.save")}
          </MayButton>
          <Button disabled={!changed || saving.isPending} onClick={() => change(NOTHING)}>
            {t("discard")}
          </Button>
          {own.length > 0 && refused === null ? (
            <Button type="text" onClick={() => change({ wishes: giveBack(own, wishes) })}>
              {t(`figures.giveBackAll.${scope}`)}
            </Button>
          ) : null}
          <span className={policies.faint} role="status">
            {changed ? t("unsaved") : ""}
          </span>
        </div>
      </div>
    </>
  );

  function against(other: PlainName | undefined): string | undefined {
    return other && t("figures.tooSmall", { other: t(`sources.names.${other}`) });
  }
}

function belowOf(below: PolicyOf[PlainKind] | null, name: PlainName) {
  if (below === null) return null;
  const source = below.sources[name]?.source === "site_type" ? ("site_type" as const) : ("default" as const);
  const figures: Partial<Figures> = below;
  return { value: figures[name], source };
}

function giveBack(names: readonly (keyof Wishes)[], wishes: Wishes): Wishes {
  return names.reduce((given, name) => wishing(given, name, { to: "below" } satisfies Wish), wishes);
}
