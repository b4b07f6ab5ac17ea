import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { SearchField } from '../search/search-field.tsx';
import { texts } from '../texts/texts.ts';
import type { PartProps } from './part.ts';

/** Searches for another instrument and draws it beside what is drawn, instead of opening it anew. */
export function AddInstrument({ change }: PartProps) {
  const words = texts.expand;
  return (
    <DialogTrigger>
      <Button className="tool-button" aria-label={words.addTitle}>
        {words.add}
      </Button>
      <Popover className="tool-popover" placement="bottom end">
        <Dialog className="tool-dialog add-dialog" aria-label={words.addTitle}>
          {({ close }) => (
            <>
              <SearchField
                onOpen={(id) => {
                  close();
                  change({ type: 'add', ids: [id] });
                }}
              />
              <p className="note">{words.addHelp}</p>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
