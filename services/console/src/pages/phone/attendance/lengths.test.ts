import { expect, test } from "vitest";
import { lengthsUpTo } from "./lengths";

test("the longest that the site allows is always offered, and at most three that are shorter", () => {
  expect(lengthsUpTo(15)).toEqual([5, 10, 15]);
  expect(lengthsUpTo(3)).toEqual([3]);
  expect(lengthsUpTo(90)).toEqual([15, 30, 60, 90]);
});
