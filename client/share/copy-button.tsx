import { useState } from 'react';
import { Button } from 'react-aria-components';
import { texts } from '../texts/texts.ts';

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  readonly className?: string;
}

/** Copies a text, and says so; where the browser does not let it, the text stands there to be taken by hand. */
export function CopyButton({ text, label, className = 'button' }: CopyButtonProps) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  return (
    <>
      <Button
        className={className}
        onPress={() => {
          navigator.clipboard.writeText(text).then(
            () => setState('copied'),
            () => setState('refused'),
          );
        }}
      >
        {label}
      </Button>
      <span role="status" className="note">
        {state === 'copied' ? texts.share.copied : state === 'refused' ? texts.share.notCopied : ''}
      </span>
      {state === 'refused' && (
        <textarea className="snippet" readOnly value={text} aria-label={label} rows={3} />
      )}
    </>
  );
}
