import { useEffect, useMemo, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { answers, useAnswer } from '../data/use-answer.ts';
import { SearchDocument, type BriefFragment } from '../operations.generated.ts';
import { InstrumentName } from '../parts/instrument-name.tsx';
import { texts } from '../texts/texts.ts';

/** Long enough not to ask for every letter, too short to be felt. */
const PAUSE_MILLISECONDS = 120;
const SUGGESTIONS = 8;

interface SearchFieldProps {
  readonly onOpen: (id: string) => void;
  readonly large?: boolean;
}

/** Finds instruments by symbol as people write it, title or name; suggestions come while typing. */
export function SearchField({ onOpen, large = false }: SearchFieldProps) {
  const [typed, setTyped] = useState('');
  const words = useSettled(typed.trim());
  const variables = useMemo(() => (words === '' ? null : { words, first: SUGGESTIONS }), [words]);
  const answer = useAnswer(SearchDocument, variables);
  const items: readonly BriefFragment[] = answer.status === 'here' ? answer.value.instruments.nodes : [];
  const settled = words === typed.trim() && answer.status !== 'waiting';

  return (
    <ComboBox
      className={large ? 'search search-large' : 'search'}
      aria-label={texts.search.label}
      items={items}
      inputValue={typed}
      onInputChange={(value) => {
        setTyped(value);
        // A search that failed is tried again with the next letter.
        if (answer.status === 'failed') answers.retry();
      }}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key === null) return;
        setTyped('');
        onOpen(String(key));
      }}
      defaultFilter={() => true}
      allowsEmptyCollection={typed.trim() !== ''}
      menuTrigger="input"
      shouldFocusWrap
      onKeyDown={(event) => {
        // Enter without choosing takes the best match, as people expect of a search field.
        const [best] = items;
        const chosen =
          event.target instanceof HTMLElement && event.target.getAttribute('aria-activedescendant');
        if (event.key === 'Enter' && settled && best && !chosen) {
          setTyped('');
          onOpen(best.id);
        }
      }}
    >
      <Label className="visually-hidden">{texts.search.label}</Label>
      <svg className="search-sign" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="M12.7 12.7L18 18" />
      </svg>
      <Input className="search-input" placeholder={texts.search.placeholder} spellCheck="false" />
      <Popover className="suggestions" offset={6}>
        <ListBox<BriefFragment>
          className="suggestion-list"
          renderEmptyState={() => (
            <div className="suggestion-none">
              {answer.status === 'failed' ? (
                texts.search.failed
              ) : settled ? (
                <>
                  <p>{texts.search.none(words)}</p>
                  <p className="note">{texts.search.noneHelp}</p>
                </>
              ) : (
                texts.search.searching
              )}
            </div>
          )}
        >
          {(instrument: BriefFragment) => (
            <ListBoxItem
              id={instrument.id}
              className="suggestion"
              textValue={[instrument.label, instrument.title].filter(Boolean).join(' ')}
            >
              <InstrumentName instrument={instrument} />
              <span className="suggestion-facts">
                {instrument.year}
                {!instrument.held && <span> {texts.search.notHeld}</span>}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** What has been typed, once it has not changed for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [value]);
  return value === '' ? '' : settled;
}
