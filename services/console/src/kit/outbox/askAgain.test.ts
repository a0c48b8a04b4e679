import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import { askAgain } from "./askAgain";

const KEYS = [["inspections"], ["tasks"]];

interface Shown {
  cache: QueryClient;
  answers: ((value: string | Error) => void)[];
  now: () => string | undefined;
}

/** A page that shows ``begun`` or ``open``, and how its questions are answered. */
async function page(): Promise<Shown> {
  const cache = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const answers: Shown["answers"] = [];
  const queryFn = ({ signal }: { signal: AbortSignal }): Promise<string> =>
    new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => reject(new Error("broken off")));
      answers.push((value) => (value instanceof Error ? reject(value) : resolve(value)));
    });
  const options = { queryKey: ["inspections", "one", "7"], queryFn };
  const observer = new QueryObserver<string>(cache, options);
  observer.subscribe(() => undefined);
  answers[0]?.("open");
  await expect.poll(() => observer.getCurrentResult().data).toBe("open");
  return { cache, answers, now: () => observer.getCurrentResult().data };
}

describe("asking again after something was done", () => {
  it("ends when the answer is there", async () => {
    const { cache, answers, now } = await page();
    const looked = askAgain(cache, KEYS);
    answers.at(-1)?.("begun");
    await looked;
    expect(now()).toBe("begun");
  });

  it("waits for the next answer where an event broke the question off", async () => {
    const { cache, answers, now } = await page();
    const looked = askAgain(cache, KEYS);
    void cache.invalidateQueries({ queryKey: ["inspections"] });
    setTimeout(() => answers.at(-1)?.("begun"), 20);
    await looked;
    expect(now()).toBe("begun");
  });

  it("waits for the next answer where one failed", async () => {
    const { cache, answers, now } = await page();
    const looked = askAgain(cache, KEYS);
    const failed = answers.length;
    answers.at(-1)?.(new Error("503"));
    await expect.poll(() => cache.isFetching()).toBe(0);
    void cache.refetchQueries({ queryKey: ["inspections"] }); // as a page that polls does
    await expect.poll(() => answers.length).toBeGreaterThan(failed);
    answers.at(-1)?.("begun");
    await looked;
    expect(now()).toBe("begun");
  });

  it("does not wait for ever", async () => {
    const { cache, answers, now } = await page();
    const looked = askAgain(cache, KEYS, 50);
    answers.at(-1)?.(new Error("503"));
    await looked;
    expect(now()).toBe("open");
  });
});
