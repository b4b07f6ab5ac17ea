import { useState } from 'react';
import { Button } from 'react-aria-components';
import { texts } from '../texts/texts.ts';

interface CopyButtonProps {
  /** What is copied, or how it is made when one asks for it. */
  readonly text: string | (() => Promise<string>);
  readonly label: string;
  readonly className?: string;
}

type State =
  | { readonly is: 'idle' | 'copied' }
  /** The browser did not let it be copied. */
  | { readonly is: 'refused'; readonly text: string }
  | { readonly is: 'failed'; readonly message: string };

/** Copies a text, and says so; where the browser does not let it, the text stands there to be taken by hand. */
export function CopyButton({ text, label, className = 'button' }: CopyButtonProps) {
  const [state, setState] = useState<State>({ is: 'idle' });
  const copy = async (): Promise<State> => {
    try {
      const made = typeof text === 'string' ? text : await text();
      return await navigator.clipboard.writeText(made).then(
        () => ({ is: 'copied' }),
        () => ({ is: 'refused', text: made }),
      );
    } catch (error) {
      return { is: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
  };
  return (
    <>
      <Button className={className} onPress={() => void copy().then(setState)}>
        {label}
      </Button>
      <span role="status" className="note">
        {state.is === 'copied' && texts.share.copied}
        {state.is === 'refused' && texts.share.notCopied}
        {state.is === 'failed' && texts.failed.help(state.message)}
      </span>
      {state.is === 'refused' && (
        <textarea className="snippet" readOnly value={state.text} aria-label={label} rows={3} />
      )}
    </>
  );
}
