import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CATALOGUE, contradictions, PLAIN_KINDS, specOf, type PlainKind, type Spec } from "./catalogue";

const SERVICE = { duty: "roster", monitoring: "monitoring", report: "reporting" } as const;

/** `ge` and `le`: the figure's own bounds, where `minimum` and `maximum` are those of the database's column. */
interface Figure {
  type: string;
  ge?: number;
  le?: number;
  minimum?: number;
  maximum?: number;
  additionalProperties?: Figure;
}

/** The figures as the service's own document describes them. */
function documented(kind: PlainKind): Record<string, Figure> {
  const path = join(import.meta.dirname, "../../../..", `${SERVICE[kind]}-svc`, "api", "openapi.json");
  const { components } = JSON.parse(readFileSync(path, "utf-8")) as {
    components: { schemas: { PolicyFigures: { properties: Record<string, Figure> } } };
  };
  return components.schemas.PolicyFigures.properties;
}

function bounds(spec: Spec): unknown {
  return spec.is === "switch" ? "boolean" : [spec.min, spec.max];
}

function boundsOf(figure: Figure): unknown {
  if (figure.type === "boolean") return "boolean";
  const { minimum, maximum, ge = minimum, le = maximum } = figure.additionalProperties ?? figure;
  return [ge, le];
}

describe.each(PLAIN_KINDS)("the figures of %s", (kind) => {
  it("are those of the service, with its bounds", () => {
    const ours = Object.entries<Spec>(CATALOGUE[kind]).map(([name, spec]) => [name, bounds(spec)]);
    const theirs = Object.entries(documented(kind)).map(([name, figure]) => [name, boundsOf(figure)]);
    expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(theirs));
  });
});

describe("two figures that do not go together", () => {
  it("are found at the one that is too small", () => {
    expect(contradictions({ late_after_min: 20, no_show_after_min: 15 })).toEqual(
      new Map([["no_show_after_min", "late_after_min"]]),
    );
    expect(contradictions({ late_after_min: 15, no_show_after_min: 15, handover_grace_min: 60 }).size).toBe(0);
  });
});

describe("a figure that is none of these", () => {
  it("has no description", () => {
    expect(specOf("quiet_s")).toBeUndefined();
    expect(specOf("late_after_s")).toMatchObject({ min: 60 });
  });
});
