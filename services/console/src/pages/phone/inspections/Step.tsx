import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import { useWhy } from "@/kit/access/useWhy";
import type { ChecklistItem, DeviceSuggestion, InspectionDetail } from "@/kit/api/types";
import { useDraft } from "@/kit/drafts/useDraft";
import type { Recorded } from "@/kit/inspections/answers";
import { ItemStep } from "@/kit/inspections/ItemStep";
import { fails, type Answer } from "@/kit/inspections/items";
import { Suggestion } from "@/kit/inspections/Suggestion";
import { NOTHING_TYPED } from "@/kit/inspections/typed";
import { useFound } from "@/kit/inspections/words";
import { useThere } from "@/kit/inspections/there";
import { Icon } from "@/kit/layout/Icon";
import { post } from "@/kit/outbox/outbox";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { timeOfDay } from "@/kit/time/format";
import { usePersonId } from "../phoneQueries";
import { TestAlarms } from "./TestAlarms";
import { useRunName } from "./runName";
import styles from "./run.module.css";
import phone from "../phone.module.css";

interface StepProps {
  run: InspectionDetail;
  item: ChecklistItem;
  found: ReadonlyMap<string, Recorded>;
  /** What the address calls the page after the last item. */
  review: string;
  /** The steps before and after it; null: there is none. */
  beside: readonly [string | null, string | null];
  onAnswer: (key: string, answer: Answer) => void;
  onShow: (key: string | null) => void;
}

/** One item, what was recorded of it already and by whom, and the way to the ones beside it. */
export function Step({ run, item, found, review, beside, onAnswer, onShow }: StepProps) {
  const why = useWhy();
  const [typed, setTyped, forget] = useDraft(`item ${item.key}`, NOTHING_TYPED);
  const may = useMay();
  const subject = { ...run, there: useThere(run.site_id) };
  const verdict = may("recordResults", subject) ?? may("sendPhoto", subject);
  const before = found.get(item.key);
  const name = useRunName()(run);
  const known = run.suggestions[item.key];
  const answer = (given: Answer): void => {
    for (const photo of typed.photos ?? []) {
      post({ kind: "inspection-photo", target: run.id, label: name, photo });
    }
    forget();
    setTyped(NOTHING_TYPED);
    onAnswer(item.key, given);
  };
  return (
    <section className={styles.step}>
      {before ? <Before run={run} item={item} before={before} /> : null}
      {known ? (
        <p className={styles[toneOf(item, known)]}>
          <Suggestion found={known} />
        </p>
      ) : null}
      {item.test_alarm ? <TestAlarms run={run} item={item} /> : null}
      <ItemStep
        item={item}
        typed={typed}
        before={before}
        disabled={verdict !== null}
        onTyped={setTyped}
        onAnswer={answer}
      />
      {verdict ? <p className={phone.soft}>{why(verdict)}</p> : null}
      <Ways review={review} beside={beside} onShow={onShow} />
    </section>
  );
}

/** To the step before, to all of them at a glance, to the one after. */
export function Ways({ review, beside: [back, next], onShow }: Pick<StepProps, "review" | "beside" | "onShow">) {
  const { t } = useTranslation("inspections");
  return (
    <nav className={styles.ways} aria-label={t("phone.ways")}>
      <Way label={t("phone.back")} to={back} onShow={onShow} />
      <button type="button" onClick={() => onShow(review)}>
        {t("phone.overview")}
      </button>
      <Way label={t("phone.next")} to={next ?? review} onShow={onShow} forward />
    </nav>
  );
}

function Before({ run, item, before }: { run: InspectionDetail; item: ChecklistItem; before: Recorded }) {
  const { t } = useTranslation("inspections");
  const personId = usePersonId();
  const found = useFound()(item, before);
  const time = timeOfDay(before.at, zoneOf(useSites(), run.site_id));
  const mine = before.by === personId;
  return (
    <p className={fails(item, before) ? styles.wasBad : styles.was}>
      {mine
        ? t("phone.mineBefore", { found, time })
        : t("phone.theirsBefore", { name: before.byName ?? "…", found, time })}
      {before.note === null ? null : <small>{before.note}</small>}
      <small>{t(before.waits ? "phone.waitsOne" : "phone.again")}</small>
    </p>
  );
}

interface WayProps {
  label: string;
  to: string | null;
  forward?: boolean;
  onShow: (key: string) => void;
}

function Way({ label, to, forward = false, onShow }: WayProps) {
  return (
    <button type="button" disabled={to === null} onClick={() => (to === null ? undefined : onShow(to))}>
      {forward ? null : <Icon name="back" size={20} />}
      {label}
      {forward ? <Icon name="forward" size={20} /> : null}
    </button>
  );
}

/** How what is known looks. Where a test alarm decides, what the device says of itself does not count. */
function toneOf(item: ChecklistItem, { value, bad }: DeviceSuggestion): "was" | "wasBad" | "wasOpen" {
  if (item.test_alarm && value === null) return "wasOpen";
  return value === "fail" || (!item.test_alarm && bad > 0) ? "wasBad" : "was";
}
