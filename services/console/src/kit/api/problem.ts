import i18next from "i18next";

interface ProblemBody {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  trace_id?: string;
  errors?: { loc: (string | number)[]; code: string; detail: string; index?: number; key?: string | null }[];
}

/** What a service answered instead of what was asked (RFC 9457), in the reader's language. `message` is for people. */
export class Problem extends Error {
  readonly status: number;
  /** The stable name, e.g. "incident-already-resolved". */
  readonly code: string;
  readonly title: string;
  readonly traceId: string | null;
  readonly errors: NonNullable<ProblemBody["errors"]>;

  constructor(status: number, body: ProblemBody) {
    super(body.detail ?? body.title ?? i18next.t("kit:problem.unknown", { status }));
    this.name = "Problem";
    this.status = status;
    this.code = body.type?.replace("urn:farwatch:problem:", "") ?? `http-${status}`;
    this.title = body.title ?? i18next.t("kit:problem.title");
    this.traceId = body.trace_id ?? null;
    this.errors = body.errors ?? [];
  }

  static async of(response: Response): Promise<Problem> {
    const body: unknown = await response
      .clone()
      .json()
      .catch(() => ({}));
    return new Problem(response.status, body as ProblemBody);
  }
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
