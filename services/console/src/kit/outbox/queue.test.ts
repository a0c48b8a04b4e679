import { describe, expect, test } from "vitest";
import {
  added,
  dismissed,
  isQueued,
  isRefused,
  nextJob,
  pauseMs,
  refused,
  removed,
  restored,
  sending,
  unsent,
  type Job,
} from "./queue";

const job = (key: string, changes: Partial<Job> = {}): Job => ({
  key,
  personId: "me",
  kind: "acknowledge",
  target: "incident",
  label: "FW-1",
  text: null,
  at: "2026-11-23T00:00:00Z",
  state: "waiting",
  tries: 0,
  reason: null,
  ...changes,
});

describe("the outbox", () => {
  test("sends one after the other, in the order in which they were done", () => {
    const jobs = [job("1"), job("2", { kind: "note" })];
    expect(nextJob(jobs, "me")?.key).toBe("1");
    expect(nextJob(sending(jobs, "1"), "me")).toBeNull();
    expect(nextJob(removed(jobs, "1"), "me")?.key).toBe("2");
  });

  test("keeps what did not get through, with the same key, first in line", () => {
    const jobs = unsent(sending([job("1"), job("2", { kind: "note" })], "1"), "1");
    expect(nextJob(jobs, "me")).toMatchObject({ key: "1", tries: 1, state: "waiting" });
  });

  test("a refusal stays in sight with its reason and holds nothing up", () => {
    const jobs = refused([job("1"), job("2", { kind: "note" })], "1", "No such incident.");
    expect(jobs[0]).toMatchObject({ state: "refused", reason: "No such incident." });
    expect(nextJob(jobs, "me")?.key).toBe("2");
    expect(removed(jobs, "1")).toHaveLength(1);
  });

  test("pressing twice does it once, but two notes are two", () => {
    const once = added([job("1")], job("2"));
    expect(once.map((one) => one.key)).toEqual(["1"]);
    expect(added([job("1", { kind: "note" })], job("2", { kind: "note" }))).toHaveLength(2);
    const photo = job("p", { kind: "inspection-photo" });
    expect(added([photo], { ...photo, key: "q" })).toHaveLength(2);
    expect(isQueued(once, "me", "acknowledge", "incident")).toBe(true);
    expect(isQueued(refused(once, "1", "no"), "me", "acknowledge", "incident")).toBe(false);
    expect(isRefused(once, "me", "acknowledge", "incident")).toBe(false);
    expect(isRefused(refused(once, "1", "no"), "me", "acknowledge", "incident")).toBe(true);
  });

  test("photos follow their report, wait with one that was refused, and go away with it", () => {
    const report = job("r", { kind: "finding-report", target: "finding" });
    const photos = ["p", "q"].map((key) => job(key, { kind: "finding-photo", target: "finding" }));
    const other = job("o", { kind: "finding-photo", target: "another" });
    const jobs = [report, ...photos, other];
    expect(nextJob(jobs, "me")?.key).toBe("r");
    expect(nextJob(removed(jobs, "r"), "me")?.key).toBe("p");
    expect(nextJob(refused(jobs, "r", "no"), "me")?.key).toBe("o");
    expect(dismissed(jobs, "r").map((one) => one.key)).toEqual(["o"]);
    expect(dismissed(jobs, "p").map((one) => one.key)).toEqual(["r", "q", "o"]);
  });

  test("a call for help goes out first, and waits for nothing that hangs", () => {
    const jobs = [job("1", { state: "sending" }), job("2"), job("3", { kind: "sos", target: "site" })];
    expect(nextJob(jobs, "me")?.key).toBe("3");
    expect(nextJob(sending(jobs, "3"), "me")).toBeNull();
  });

  test("nobody sends what somebody else did on the same phone", () => {
    const theirs = [job("1", { personId: "somebody" })];
    expect(nextJob(theirs, "me")).toBeNull();
    expect(added(theirs, job("2"))).toHaveLength(2);
  });

  test("a phone that was switched off in the middle finds everything again", () => {
    const stored = JSON.stringify([job("1", { state: "sending" }), job("2", { state: "refused", reason: "no" })]);
    expect(restored(stored).map((one) => one.state)).toEqual(["waiting", "refused"]);
    for (const broken of [null, "", "{", "null", '[1, "x"]']) expect(restored(broken)).toEqual([]);
  });

  test("asks again soon, and never more rarely than every 15 seconds", () => {
    expect([1, 2, 3, 4, 5, 60].map(pauseMs)).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000]);
  });
});
