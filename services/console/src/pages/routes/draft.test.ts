import { expect, it } from "vitest";
import type { RouteBody } from "@/kit/api/types";
import { changed, fits, moved, newCheckpoint, sent } from "./draft";

const GATE = { key: "point-1", name_zh: "大门", name_en: "Gate", min_min: 0 };
const ROOF = { key: "point-4", name_zh: " 屋顶 ", name_en: "Roof", place: " ", min_min: 5 };
const BODY: RouteBody = { name_zh: "夜间", name_en: "Night", order: "free", active: true, checkpoints: [GATE, ROOF] };

it("gives a new checkpoint a key that none has, or had in an earlier version", () => {
  expect(newCheckpoint([GATE, ROOF]).key).toBe("point-5");
  expect(newCheckpoint([]).key).toBe("point-1");
});

it("moves a checkpoint within the route, and not beyond its ends", () => {
  expect(moved([GATE, ROOF], "point-4", -1)).toEqual([ROOF, GATE]);
  expect(moved([GATE, ROOF], "point-4", 1)).toEqual([GATE, ROOF]);
});

it("is saved once everything has a name, without spaces around it", () => {
  expect(fits(BODY)).toBe(true);
  expect(fits({ ...BODY, checkpoints: changed(BODY.checkpoints, "point-1", { name_en: " " }) })).toBe(false);
  expect(fits({ ...BODY, checkpoints: [] })).toBe(false);
  expect(sent(BODY).checkpoints[1]).toMatchObject({ name_zh: "屋顶", place: null });
});
