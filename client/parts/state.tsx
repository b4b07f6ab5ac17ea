import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { ServerAway } from '../data/errors.ts';
import type { Answer } from '../data/store.ts';
import { answers } from '../data/answers.ts';
import { texts } from '../texts/texts.ts';

/** Something is being asked for; says so to readers at once, to the eye only when it takes long. */
export function Waiting({ text }: { readonly text: string }) {
  return (
    <p className="waiting" role="status">
      {text}
    </p>
  );
}

/** What went wrong and what can be done. */
export function Failure({ error }: { readonly error: Error }) {
  const away = error instanceof ServerAway;
  const words = away ? texts.away : texts.failed;
  return (
    <div className="failure" role="alert">
      <h2>{words.heading}</h2>
      <p>{away ? texts.away.help : texts.failed.help(error.message)}</p>
      <Button className="button" onPress={() => answers.retry()}>
        {words.retry}
      </Button>
    </div>
  );
}

interface WhenHereProps<Result> {
  readonly answer: Answer<Result>;
  readonly waiting: string;
  readonly children: (value: Result) => ReactNode;
}

/** Shows an answer when it is here, and until then how far it is. */
export function WhenHere<Result>({ answer, waiting, children }: WhenHereProps<Result>) {
  switch (answer.status) {
    case 'waiting':
      return <Waiting text={waiting} />;
    case 'failed':
      return <Failure error={answer.error} />;
    case 'here':
      return children(answer.value);
  }
}
