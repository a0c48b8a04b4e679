interface Holder {
  staff_id: string;
  post: string;
}

/** The posts that nobody holds once these people have left. Pure. */
export function emptied(watch: readonly Holder[], leaving: readonly string[]): string[] {
  const stay = watch.filter(({ staff_id }) => !leaving.includes(staff_id)).map(({ post }) => post);
  const left = watch.filter(({ staff_id }) => leaving.includes(staff_id)).map(({ post }) => post);
  return [...new Set(left)].filter((post) => !stay.includes(post));
}
