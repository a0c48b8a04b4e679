import { expect, test } from "vitest";
import { choicesUpTo } from "./choices";

test("nobody chooses an interval that the site does not allow", () => {
  expect(choicesUpTo(60)).toEqual([10, 15, 30, 60]);
  expect(choicesUpTo(10)).toEqual([10]);
  expect(choicesUpTo(5)).toEqual([5]);
});
