import {
  QueryClient,
  type InvalidateOptions,
  type InvalidateQueryFilters,
  type Query,
  type QueryKey,
} from "@tanstack/react-query";

/**
 * A cache in which no answer is final that was overtaken by a change.
 *
 * What loads for the first time is not broken off when it is invalidated: react-query waits for its answer, which may be
 * from before the change, and holds it to be fresh. Here it is shown, and asked for once more.
 */
export class Queries extends QueryClient {
  private readonly overtaken = new WeakSet<Query>();

  override async invalidateQueries<K extends QueryKey = QueryKey>(
    filters?: InvalidateQueryFilters<K>,
    options?: InvalidateOptions,
  ): Promise<void> {
    const loading = this.getQueryCache()
      .findAll(filters)
      .filter((query) => loadsForTheFirstTime(query) && !this.overtaken.has(query));
    await Promise.all([
      super.invalidateQueries(filters, options),
      ...loading.map((query) => this.askedOnceMore(query, options)),
    ]);
  }

  private async askedOnceMore(query: Query, options?: InvalidateOptions): Promise<void> {
    this.overtaken.add(query);
    await query.promise?.catch(() => undefined);
    this.overtaken.delete(query);
    await super.invalidateQueries({ queryKey: query.queryKey, exact: true }, options);
  }
}

function loadsForTheFirstTime({ state }: Query): boolean {
  return state.fetchStatus === "fetching" && state.data === undefined;
}
