import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { verify } from "./chain";
import type { Chain, Head } from "./services";

const ID = "0199f0a4-0000-7000-8000-000000000001";
const link = (previous: string, entry: string): string =>
  createHash("sha256").update(Buffer.from(previous, "hex")).update(entry).digest("hex");
const GENESIS = createHash("sha256").update(`farwatch audit ${ID}`).digest("hex");

function log(entries: string[]): Chain["entries"] {
  let previous = GENESIS;
  return entries.map((entry) => ({ entry, hash: (previous = link(previous, entry)) }));
}

function source(entries: Chain["entries"], head = entries.at(-1)) {
  const told: Head = {
    service: "roster-svc",
    chain_id: ID,
    seq: entries.length,
    hash: head?.hash ?? GENESIS,
    at: "2026-11-23T00:00:00Z",
    key_id: null,
    signature: null,
    public_key: null,
    protected: true,
  };
  return {
    head: () => Promise.resolve(told),
    chain: (after: number) =>
      Promise.resolve({
        service: told.service,
        chain_id: ID,
        first: 1,
        last: entries.length,
        previous: entries[after - 1]?.hash ?? GENESIS,
        entries: entries.slice(after, after + 2),
      }),
  };
}

const FINE = log(['{"seq":1,"name":"王强"}', '{"seq":2}', '{"seq":3}', '{"seq":4}', '{"seq":5}']);
const quiet = (): void => undefined;

it("follows a chain to its head, piece by piece, and hears its witnesses", async () => {
  const witnessed = [
    { witness: "notify", seq: 3, hash: FINE[2]?.hash ?? "", at: "2026-11-23T00:00:00Z" },
    { witness: "reporting", seq: 4, hash: "00", at: "2026-11-23T00:00:00Z" },
  ];
  const found = await verify(source(FINE), witnessed, quiet);
  expect([found.entries, found.broken]).toEqual([5, null]);
  expect([found.confirmed, found.contradicted]).toEqual([[witnessed[0]], [witnessed[1]]]);
});

it.each([
  ["changed", [FINE[0], { ...FINE[1], entry: '{"seq":2,"name":"x"}' }, ...FINE.slice(2)], 2],
  ["left out", [FINE[0], ...FINE.slice(2)], 2],
  ["given another number", log(['{"seq":1}', '{"seq":3}']), 2],
])("finds the entry that was %s", async (_, entries, broken) => {
  expect((await verify(source(entries as Chain["entries"]), [], quiet)).broken).toBe(broken);
});

it("finds a chain that does not come to its own head, and takes an empty one", async () => {
  expect((await verify(source(FINE, { entry: "", hash: "00" }), [], quiet)).broken).toBe(5);
  expect((await verify(source([]), [], quiet)).broken).toBeNull();
});
