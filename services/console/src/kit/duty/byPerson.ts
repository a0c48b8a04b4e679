import { DUTY_CHIEF } from "@/kit/auth/roles";

/** One entry a person with all their posts, whoever is in command first. */
export function byPerson<Seat extends { staff_id: string; post: string }>(
  seats: readonly Seat[],
): (Seat & { posts: string[] })[] {
  const ids = [...new Set(seats.map(({ staff_id }) => staff_id))];
  const entries = ids.flatMap((id) => {
    const theirs = seats.filter(({ staff_id }) => staff_id === id);
    return theirs.slice(0, 1).map((first) => ({ ...first, posts: theirs.map(({ post }) => post) }));
  });
  return entries.toSorted((one, other) => Number(leads(other)) - Number(leads(one)));
}

function leads({ posts }: { posts: readonly string[] }): boolean {
  return posts.includes(DUTY_CHIEF);
}
