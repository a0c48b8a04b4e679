import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { coalesced } from "./coalesce";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it("looks at once, and in a storm once more each time the pause is over, the last time after the last event", () => {
  const look = vi.fn();
  const { call } = coalesced(look, 1000);
  call();
  expect(look).toHaveBeenCalledTimes(1);
  for (let event = 0; event < 250; event += 1) {
    vi.advanceTimersByTime(10);
    call();
  }
  expect(look).toHaveBeenCalledTimes(3);
  vi.advanceTimersByTime(1000);
  expect(look).toHaveBeenCalledTimes(4);
  vi.advanceTimersByTime(10_000);
  expect(look).toHaveBeenCalledTimes(4);
});

it("looks no more once it is stopped", () => {
  const look = vi.fn();
  const { call, stop } = coalesced(look, 1000);
  call();
  call();
  stop();
  vi.advanceTimersByTime(5000);
  expect(look).toHaveBeenCalledTimes(1);
});
