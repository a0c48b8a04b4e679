import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import { Queries } from "./overtaken";

const KEY = ["on-duty", "s1"];

/** A service whose answers are given by hand, each with what is so when it was asked. */
class Service {
  now = "before";
  asked = 0;
  private waiting: (() => void)[] = [];

  readonly ask = (): Promise<string> => {
    const said = this.now;
    this.asked += 1;
    return new Promise((done) => this.waiting.push(() => done(said)));
  };

  /** Answer all who wait, and let what follows from it begin. */
  async answers(): Promise<void> {
    for (const answer of this.waiting.splice(0)) answer();
    await new Promise((done) => setTimeout(done));
  }
}

function shown(cache: QueryClient, service: Service) {
  const observer = new QueryObserver(cache, { queryKey: KEY, queryFn: service.ask, staleTime: 15_000, retry: false });
  observer.subscribe(() => undefined);
  return () => observer.getCurrentResult().data;
}

describe("what is invalidated while it loads for the first time", () => {
  it("would stay as it was before the change, in react-query's own client", async () => {
    const [service, cache] = [new Service(), new QueryClient()];
    const data = shown(cache, service);
    service.now = "after";
    void cache.invalidateQueries({ queryKey: ["on-duty"] });
    await service.answers();
    await service.answers();
    expect([data(), service.asked]).toEqual(["before", 1]);
  });

  it("is shown, and asked for once more, however often something happened", async () => {
    const [service, cache] = [new Service(), new Queries()];
    const data = shown(cache, service);
    service.now = "after";
    const settled = Promise.all([1, 2, 3].map(() => cache.invalidateQueries({ queryKey: ["on-duty"] })));
    await service.answers();
    expect([data(), service.asked]).toEqual(["before", 2]);
    await service.answers();
    expect([data(), service.asked]).toEqual(["after", 2]);
    await settled;
  });

  it("is asked for anew as ever once it is there", async () => {
    const [service, cache] = [new Service(), new Queries()];
    const data = shown(cache, service);
    await service.answers();
    service.now = "after";
    void cache.invalidateQueries({ queryKey: ["on-duty"] });
    await service.answers();
    expect([data(), service.asked]).toEqual(["after", 2]);
  });

  it("leaves alone what was not invalidated", async () => {
    const [service, cache] = [new Service(), new Queries()];
    shown(cache, service);
    void cache.invalidateQueries({ queryKey: ["incidents"] });
    await service.answers();
    expect(service.asked).toBe(1);
  });

  it("is asked for again where the first load failed", async () => {
    const cache = new Queries();
    const answers = [Promise.reject(new Error("away")), Promise.resolve("after")];
    const observer = new QueryObserver(cache, { queryKey: KEY, queryFn: () => answers.shift() ?? "", retry: false });
    observer.subscribe(() => undefined);
    await cache.invalidateQueries({ queryKey: KEY });
    expect(observer.getCurrentResult().data).toBe("after");
  });
});
