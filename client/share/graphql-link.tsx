import { texts } from '../texts/texts.ts';
import { graphqlAddress, type Asked } from './graphql-address.ts';

interface GraphqlLinkProps {
  readonly document: { toString(): string };
  readonly variables: Asked['variables'];
}

/** The question behind a page, opened in GraphiQL to run and change. */
export function GraphqlLink({ document, variables }: GraphqlLinkProps) {
  return (
    <a href={graphqlAddress({ query: document.toString(), variables })} target="_blank" rel="noreferrer">
      {texts.share.graphql} <span className="outward" aria-hidden="true" />
    </a>
  );
}
