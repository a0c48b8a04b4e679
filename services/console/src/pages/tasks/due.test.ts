import { expect, it } from "vitest";
import { dueBy } from "./due";

const at = (clock: string): number => Date.parse(`2026-12-01T${clock}:00Z`);

it("a new task is offered two hours, to the quarter, and never beyond the end of the shift", () => {
  expect(dueBy(at("08:05"), at("20:00"))).toBe(at("10:15"));
  expect(dueBy(at("19:05"), at("20:00"))).toBe(at("20:00"));
  expect(dueBy(at("21:00"), at("20:00"))).toBe(at("23:00"));
});
