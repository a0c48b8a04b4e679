import { describe, expect, it } from "vitest";
import type { HandoverItem } from "@/kit/api/types";
import { missingToSign } from "./missing";

const item = (state: HandoverItem["state"], gone_at: string | null = null) => ({ state, gone_at }) as HandoverItem;
const me = [{ staff_id: "me", name: "Me", present: true, presence: "present" as const }];
const ready = {
  state: "in_review" as const,
  items: [item("accepted")],
  hold: null,
  fitness: { fit: true, text: null, by: "me", at: "2026-12-01T12:00:00Z" },
  my_side: "incoming" as const,
  outgoing: me,
  incoming: me,
  signatures: [],
  waiting_for: "both_signatures" as const,
};

describe("what is missing before one can sign", () => {
  it("is nothing once everything is accepted and who comes is there and fit", () => {
    expect(missingToSign(ready)).toEqual([]);
  });

  it("names each thing, and leaves out what does not count any more", () => {
    expect(missingToSign({ ...ready, state: "drafted" })).toEqual(["offer"]);
    expect(missingToSign({ ...ready, items: [item("open"), item("refused")] })).toEqual(["open", "refused"]);
    expect(missingToSign({ ...ready, items: [item("open", "2026-12-01T12:00:00Z")] })).toEqual([]);
    expect(missingToSign({ ...ready, hold: "deferred" })).toEqual(["deferred"]);
    expect(missingToSign({ ...ready, fitness: null })).toEqual(["fitness"]);
    expect(missingToSign({ ...ready, incoming: [] })).toEqual(["present"]);
  });

  it("does not ask who goes whether they are fit, and says that the other side is next", () => {
    const outgoing = { ...ready, my_side: "outgoing" as const, fitness: null };
    expect(missingToSign(outgoing)).toEqual([]);
    const signature = { side: "outgoing" as const, staff_id: "me", signed_at: "", sha256: "", drawing: null };
    expect(missingToSign({ ...outgoing, signatures: [{ ...signature, void_at: null }] })).toEqual(["other"]);
    expect(missingToSign({ ...outgoing, signatures: [{ ...signature, void_at: "2026-12-01T12:00:00Z" }] })).toEqual([]);
  });
});
