import { useEffect, useState } from "react";
import { useParams } from "react-router";
import type { InspectionDetail } from "@/kit/api/types";
import { useAddress } from "@/kit/address";
import { newest, withWaiting, type Recorded } from "@/kit/inspections/answers";
import { useInspection } from "@/kit/inspections/data";
import { applying, type Answer } from "@/kit/inspections/items";
import { checkpointOf, checkpointStep, nextStep, stepsOf, visitedSteps } from "@/kit/inspections/round";
import { post, useOutbox } from "@/kit/outbox/outbox";
import { isQueued, isRefused, type Job } from "@/kit/outbox/queue";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { usePersonId } from "../phoneQueries";
import { Begin } from "./Begin";
import { CheckpointStep } from "./CheckpointStep";
import { Outcome } from "./Outcome";
import { Review } from "./Review";
import { RunHead } from "./RunHead";
import { Step, Ways } from "./Step";
import { useRunName } from "./runName";

const REVIEW = "review";

/** One inspection on foot: an item a screen, then all of them at a glance, then finished. */
export default function RunPage() {
  const { inspectionId = "" } = useParams();
  const query = useInspection(inspectionId);
  if (query.isPending) return <Loading rows={5} />;
  if (query.data === undefined) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  return <Run key={inspectionId} run={query.data} />;
}

function Run({ run }: { run: InspectionDetail }) {
  const jobs = useOutbox();
  const personId = usePersonId();
  const found = withWaiting(newest(run.results), jobs, personId, run.id);
  const queued = (kind: "inspection-begin" | "inspection-complete"): boolean => isQueued(jobs, personId, kind, run.id);
  const begins = queued("inspection-begin");
  const refused = isRefused(jobs, personId, "inspection-begin", run.id);
  const [begun, setBegun] = useState(begins);
  if (begins && !begun) setBegun(true);
  if (run.state === "completed" || run.state === "cancelled") return <Outcome run={run} found={found} />;
  // Once it was begun here, nothing that is read in between takes away what has been typed since.
  if (run.state !== "in_progress" && (!begun || refused)) return <Begin run={run} />;
  const visited = visitedSteps(run, jobs, personId);
  return <Way run={run} found={found} visited={visited} completing={queued("inspection-complete")} />;
}

interface WayProps {
  run: InspectionDetail;
  found: ReadonlyMap<string, Recorded>;
  /** The steps of checkpoints where somebody was. */
  visited: ReadonlySet<string>;
  completing: boolean;
}

/** From step to step. What is on the screen stays until the person goes on, whatever others record meanwhile. */
function Way({ run, found, visited, completing }: WayProps) {
  const name = useRunName()(run);
  const { query, change } = useAddress();
  const { items } = run.content;
  const asked = query.get("item");
  const first = nextStep(run, found, visited, null) ?? REVIEW;
  useEffect(() => {
    if (asked === null) change({ item: first });
  }, [asked, first, change]);
  const at = asked ?? first;
  const item = applying(items, found).find(({ key }) => key === at);
  const checkpoint = checkpointOf(run, at);
  const steps = stepsOf(run, found);
  const beside = [steps[steps.indexOf(at) - 1] ?? null, steps[steps.indexOf(at) + 1] ?? null] as const;
  const show = (key: string | null): void => change({ item: key });
  const answer = (key: string, given: Answer): void => {
    post({
      kind: "inspection-result",
      target: run.id,
      label: name,
      text: given.note,
      found: {
        item: key,
        value: given.value,
        photos: given.photos ?? [],
        counted: items.find((one) => one.key === key)?.kind === "photo",
      },
    });
    show(nextStep(run, new Map<string, Answer>(found).set(key, given), visited, key) ?? REVIEW);
  };
  const visit = (given: NonNullable<Job["visit"]>, reason: string | null): void => {
    post({ kind: "inspection-visit", target: run.id, label: name, text: reason, visit: given });
    const step = checkpointStep(given.checkpoint);
    show(nextStep(run, found, new Set(visited).add(step), step) ?? REVIEW);
  };
  return (
    <>
      <RunHead run={run} found={found} at={item?.key ?? null} checkpoint={checkpoint !== null} />
      {checkpoint ? (
        <>
          <CheckpointStep key={at} run={run} checkpoint={checkpoint} visited={visited.has(at)} onVisit={visit} />
          <Ways review={REVIEW} beside={beside} onShow={show} />
        </>
      ) : item ? (
        <Step key={item.key} {...{ run, item, found, beside }} onAnswer={answer} onShow={show} review={REVIEW} />
      ) : (
        <Review run={run} found={found} visited={visited} completing={completing} onShow={show} />
      )}
    </>
  );
}
