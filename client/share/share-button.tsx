import { lazy, Suspense, useState } from 'react';
import { Button } from 'react-aria-components';
import type { PartProps } from '../network/part.ts';
import { texts } from '../texts/texts.ts';

/** Only who shares loads what that needs. */
const ShareDialog = lazy(async () => ({ default: (await import('./share-dialog.tsx')).ShareDialog }));

/** Opens what keeps a view and takes it elsewhere. */
export function ShareButton(props: PartProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button className="tool-button at-once" onPress={() => setOpen(true)}>
        {texts.share.button}
      </Button>
      {open && (
        <Suspense>
          <ShareDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
