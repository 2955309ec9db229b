/** What is dear and often not asked for: made when it is first asked for, then kept as long as whoever may ask. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
