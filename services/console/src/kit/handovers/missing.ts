import type { HandoverRead } from "@/kit/api/types";

type Missing = "offer" | "open" | "refused" | "deferred" | "blocked" | "fitness" | "present" | "other";

type Looked = Pick<
  HandoverRead,
  "state" | "items" | "hold" | "fitness" | "my_side" | "outgoing" | "incoming" | "signatures" | "waiting_for"
>;

/** What must happen before the person's own signature is possible; nothing of it for who signs for neither side. */
export function missingToSign(handover: Looked): readonly Missing[] {
  const { my_side: side, state } = handover;
  const counted = handover.items.filter(({ gone_at }) => gone_at === null);
  const signed = handover.signatures.some((one) => one.side === side && one.void_at === null);
  const people = side === "incoming" ? handover.incoming : handover.outgoing;
  const all: [Missing, boolean][] = [
    ["offer", state === "drafted"],
    ["open", state !== "drafted" && counted.some((one) => one.state === "open")],
    ["refused", counted.some((one) => one.state === "refused")],
    ["deferred", handover.hold === "deferred"],
    ["blocked", handover.hold === "blocked"],
    ["present", side !== null && !people.some(({ present }) => present)],
    ["fitness", side === "incoming" && handover.fitness?.fit !== true],
    ["other", signed],
  ];
  return all.filter(([, missing]) => missing).map(([name]) => name);
}
