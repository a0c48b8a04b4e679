import type { Chain, Head } from "./services";

/**
 * The rule of the chain (docs/audit.md), a third time: `farwatch audit verify` and the services have it, too.
 * hash(n) = SHA-256(hash(n-1) and the entry's text); hash(0) = SHA-256 of "farwatch audit <chain id>".
 */

/** What a witness wrote down of a chain: its entry `seq` had this hash. */
export interface Testimony {
  witness: string;
  seq: number;
  hash: string;
  at: string;
}

export interface Verified {
  entries: number;
  head: Head;
  /** The first entry that does not fit; null: all do. */
  broken: number | null;
  /** What witnesses wrote down, as far as the chain was followed. */
  confirmed: Testimony[];
  contradicted: Testimony[];
}

interface Source {
  head: () => Promise<Head>;
  chain: (after: number) => Promise<Chain>;
}

/** Follow the chain from its first entry to the head that it had when this began; `onEntry` hears how far it is. */
export async function verify(
  source: Source,
  testimonies: readonly Testimony[],
  onEntry: (done: number, of: number) => void,
): Promise<Verified> {
  const head = await source.head();
  const result: Verified = { entries: 0, head, broken: null, confirmed: [], contradicted: [] };
  let previous = hex(await sha256(text(`farwatch audit ${head.chain_id}`)));
  let seq = 0;
  while (seq < head.seq) {
    const piece = await source.chain(seq);
    if (piece.entries.length === 0 || piece.previous !== previous) return { ...result, broken: seq + 1 };
    for (const { entry, hash } of piece.entries.slice(0, head.seq - seq)) {
      const linked = hex(await sha256(joined(bytes(previous), text(entry))));
      seq += 1;
      if (linked !== hash || numberOf(entry) !== seq) return { ...result, broken: seq };
      heard(result, testimonies, seq, hash);
      previous = hash;
      result.entries = seq;
    }
    onEntry(seq, head.seq);
  }
  return previous === head.hash || head.seq === 0 ? result : { ...result, broken: head.seq };
}

function heard(result: Verified, testimonies: readonly Testimony[], seq: number, hash: string): void {
  for (const one of testimonies) {
    if (one.seq === seq) (one.hash === hash ? result.confirmed : result.contradicted).push(one);
  }
}

function numberOf(entry: string): unknown {
  return (JSON.parse(entry) as { seq?: unknown }).seq;
}

async function sha256(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", data));
}

function text(words: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(new TextEncoder().encode(words));
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

function hex(data: Uint8Array): string {
  return Array.from(data, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function bytes(digits: string): Uint8Array {
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
