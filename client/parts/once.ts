/**
 * A value that is made when it is first wanted, and kept. What `Intl` makes takes a browser longer than anything else
 * that runs before the page's first words.
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
