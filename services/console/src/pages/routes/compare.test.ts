import { describe, expect, it } from "vitest";
import type { Checkpoint, RouteContent } from "@/kit/api/types";
import { checkpointDifferences, chosenPair, routeDifferences } from "./compare";

const point = (key: string, more: Partial<Checkpoint> = {}): Checkpoint => ({
  key,
  name_zh: key,
  name_en: key,
  min_min: 0,
  ...more,
});
const route = (...checkpoints: (string | Checkpoint)[]): RouteContent => ({
  name_zh: "夜间",
  name_en: "Night",
  order: "in_order",
  checkpoints: checkpoints.map((one) => (typeof one === "string" ? point(one) : one)),
});
const moves = (before: RouteContent, after: RouteContent) =>
  checkpointDifferences(before, after).map(({ checkpoint, move }) => [checkpoint.key, move]);

describe("two versions of a route", () => {
  it("say the same where nothing differs", () => {
    expect(checkpointDifferences(route("gate", "roof"), route("gate", "roof"))).toEqual([]);
    expect(routeDifferences(route("gate"), route("roof"))).toEqual([]);
  });

  it("name what was added and removed, with where it stands or stood", () => {
    expect(moves(route("gate", "pumps", "roof"), route("gate", "cellar", "roof"))).toEqual([
      ["cellar", { what: "added", to: 2 }],
      ["pumps", { what: "removed", from: 2 }],
    ]);
  });

  it("do not call moved what only stands further behind, because something was put before it", () => {
    expect(moves(route("gate", "roof"), route("cellar", "gate", "roof"))).toEqual([
      ["cellar", { what: "added", to: 1 }],
    ]);
    expect(moves(route("cellar", "gate", "roof"), route("gate", "roof"))).toEqual([
      ["cellar", { what: "removed", from: 1 }],
    ]);
  });

  it("name the one that was moved, and not those that it passed", () => {
    expect(moves(route("a", "b", "c", "d"), route("d", "a", "b", "c"))).toEqual([
      ["d", { what: "moved", from: 4, to: 1 }],
    ]);
    expect(moves(route("a", "b", "c", "d"), route("b", "c", "d", "a"))).toEqual([
      ["a", { what: "moved", from: 1, to: 4 }],
    ]);
    expect(moves(route("a", "b"), route("b", "a"))).toEqual([["b", { what: "moved", from: 2, to: 1 }]]);
  });

  it("name each value of a checkpoint that is another one; a place left out is as good as none", () => {
    const before = route(point("gate", { place: "一层" }), point("roof", { place: null }));
    const after = route(point("gate", { name_en: "North gate", min_min: 5, by_min: 20 }), point("roof"));
    expect(checkpointDifferences(before, after)).toEqual([
      {
        checkpoint: after.checkpoints[0],
        move: null,
        changed: [
          { field: "name_en", before: "gate", after: "North gate" },
          { field: "place", before: "一层", after: null },
          { field: "min_min", before: 0, after: 5 },
          { field: "by_min", before: null, after: 20 },
        ],
      },
    ]);
  });

  it("say of one checkpoint that it was moved and changed", () => {
    const [one] = checkpointDifferences(route("a", "b", "c"), route(point("c", { min_min: 3 }), "a", "b"));
    expect(one?.move).toEqual({ what: "moved", from: 3, to: 1 });
    expect(one?.changed).toEqual([{ field: "min_min", before: 0, after: 3 }]);
  });

  it("name what differs of the route itself", () => {
    expect(routeDifferences(route("a"), { ...route("a"), order: "free", name_zh: "夜班" })).toEqual([
      { field: "name_zh", before: "夜间", after: "夜班" },
      { field: "order", before: "in_order", after: "free" },
    ]);
  });
});

describe("the two versions to compare", () => {
  it("are the newest and the one before, unless others are chosen", () => {
    expect(chosenPair([3, 2, 1], null, null)).toEqual([2, 3]);
    expect(chosenPair([3, 2, 1], "1", null)).toEqual([1, 3]);
    expect(chosenPair([3, 2, 1], null, "2")).toEqual([1, 2]);
    expect(chosenPair([3, 2, 1], "3", "1")).toEqual([3, 1]);
  });

  it("are those that there are", () => {
    expect(chosenPair([3, 2, 1], "9", "x")).toEqual([2, 3]);
    expect(chosenPair([3, 2, 1], null, "1")).toEqual([1, 1]);
    expect(chosenPair([1], null, null)).toBeNull();
    expect(chosenPair([], null, null)).toBeNull();
  });
});
