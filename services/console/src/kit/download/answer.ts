import { ok } from "@/kit/api/clients";
import { save } from "@/kit/download/save";

const NAMED = /filename\*=UTF-8''([^;]+)/;

/** Hand over the file that a service answers with, under the name it gives it. */
export async function saveAnswer(call: Promise<{ data?: Blob; error?: unknown; response: Response }>): Promise<void> {
  const { response } = await call;
  const content = await ok(call);
  const [, name = "farwatch"] = NAMED.exec(response.headers.get("Content-Disposition") ?? "") ?? [];
  save(decodeURIComponent(name), content);
}
