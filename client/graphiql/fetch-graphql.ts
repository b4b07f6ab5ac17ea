import type { GraphiQLProps } from 'graphiql';

type Fetcher = GraphiQLProps['fetcher'];

/** Asks this page's own server. Errors come back as GraphQL answers, so GraphiQL shows them. */
export const fetchGraphql: Fetcher = async ({ query, variables, operationName }) => {
  // Directly behind a change of tab GraphiQL still names the operation of the tab before.
  const named = operationName && query.includes(operationName) ? operationName : undefined;
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables, operationName: named }),
  });
  return response.json();
};
