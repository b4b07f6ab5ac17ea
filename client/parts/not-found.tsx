import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { ViewLink } from './view-link.tsx';

interface NotFoundProps {
  readonly id: string;
  /** The page's own heading, or one among others. */
  readonly level: 1 | 2;
  readonly change: (change: Change) => void;
}

/** An instrument that the graph does not have: what that means, and how one goes on. */
export function NotFound({ id, level, change }: NotFoundProps) {
  const Heading = `h${level}` as const;
  const words = texts.network;
  return (
    <div className="failure" role="alert">
      <Heading>{words.notFoundHeading(id)}</Heading>
      <p>{words.notFoundHelp}</p>
      <p>
        <ViewLink to={{ type: 'find', words: id }} change={change}>
          {words.notFoundSearch(id)}
        </ViewLink>
      </p>
    </div>
  );
}
