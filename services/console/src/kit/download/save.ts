import { ok } from "@/kit/api/clients";

const NAMED = /filename\*=UTF-8''([^;]+)/;

/** Hand a file to the person. */
export function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Hand over the file that a service answers with, under the name it gives it. */
export async function saveAnswer(call: Promise<{ data?: Blob; error?: unknown; response: Response }>): Promise<void> {
  const { response } = await call;
  const content = await ok(call);
  const [, name = "farwatch"] = NAMED.exec(response.headers.get("Content-Disposition") ?? "") ?? [];
  save(decodeURIComponent(name), content);
}
