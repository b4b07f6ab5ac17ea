/** A question as it was asked. */
export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Where GraphiQL opens with a question; behind `#`, so that it is never sent to a server. */
export function graphqlAddress({ query, variables }: Asked): string {
  const fields = new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) });
  return `/graphiql#${fields}`;
}

/** Reads what `graphqlAddress` writes; null for anything else. */
export function askedOf(hash: string): { readonly query: string; readonly variables: string } | null {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const query = fields.get('query');
  return query === null ? null : { query, variables: fields.get('variables') ?? '{}' };
}
