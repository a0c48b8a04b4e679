import i18next from "i18next";

interface ProblemBody {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  trace_id?: string;
  hint?: string;
  errors?: {
    loc: (string | number)[];
    code: string;
    detail: string;
    hint?: string;
    index?: number;
    key?: string | null;
  }[];
}

type Mistakes = NonNullable<ProblemBody["errors"]>;

/**
 * What a service answered instead of what was asked (RFC 9457), in the reader's language. `message` is for people, with
 * what is wrong in single fields; `summary` is without: for who shows `mistakes` beside their fields or rows.
 */
export class Problem extends Error {
  readonly summary: string;
  readonly mistakes: Mistakes;
  readonly status: number;
  /** The stable name, e.g. "incident-already-resolved". */
  readonly code: string;
  readonly title: string;
  readonly traceId: string | null;
  /** The answer as a program reads it: for whoever is asked to help. */
  readonly original: readonly string[];

  constructor(status: number, body: ProblemBody) {
    const summary = body.detail ?? body.title ?? i18next.t("kit:problem.unknown", { status });
    const mistakes = body.errors ?? [];
    super([summary, ...mistakesOf(mistakes)].join(" "));
    this.summary = summary;
    this.mistakes = mistakes;
    this.name = "Problem";
    this.status = status;
    this.code = body.type?.replace("urn:farwatch:problem:", "") ?? `http-${status}`;
    this.title = body.title ?? i18next.t("kit:problem.title");
    this.traceId = body.trace_id ?? null;
    this.original = [
      `${status} ${this.code}`,
      ...(body.hint ? [body.hint] : []),
      ...mistakes.map(({ loc, code, hint }) => `${loc.join(".")}: ${hint ?? code}`),
    ];
  }

  static async of(response: Response): Promise<Problem> {
    const body: unknown = await response
      .clone()
      .json()
      .catch(() => ({}));
    return new Problem(response.status, body as ProblemBody);
  }
}

/** Each mistake once, with what its field is called where that is known. */
function mistakesOf(errors: Mistakes): string[] {
  const said = errors.map(({ loc, detail }) => {
    const field = loc.findLast((part) => typeof part === "string") ?? "";
    const name = i18next.t(`kit:field.${field}`, { defaultValue: "" });
    return name === "" ? detail : i18next.t("kit:problem.mistake", { name, detail });
  });
  return [...new Set(said)];
}

/** Nothing answered at all. */
export class Unreachable extends Error {
  constructor() {
    super(i18next.t("kit:problem.unreachable"));
    this.name = "Unreachable";
  }
}

/** Whether asking again may help. */
export function passes(error: unknown): boolean {
  return error instanceof Unreachable || (error instanceof Problem && [502, 503, 504].includes(error.status));
}

/** The sentence to show for any failure. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
