import { Queries } from "@/kit/api/overtaken";
import { passes } from "@/kit/api/problem";

const RETRIES = 3;

/** One cache per tab. What can pass is asked again; a refusal never is. */
export const queries = new Queries({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      refetchOnWindowFocus: true,
      retry: (failures, error) => passes(error) && failures < RETRIES,
    },
    mutations: { retry: false },
  },
});
