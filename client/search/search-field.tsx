import { useEffect, useMemo, useRef, useState } from 'react';
import {
  Collection,
  ComboBox,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components';
import { answers } from '../data/answers.ts';
import { useAnswer } from '../data/use-answer.ts';
import { useKept } from '../kept/use-kept.ts';
import { OtherWordsDocument, SuggestDocument } from '../operations.generated.ts';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { SuggestionLine } from './suggestion-line.tsx';
import {
  insteadSections,
  keptSections,
  sectionsOf,
  type SuggestionItem,
  type SuggestionSection,
} from './suggestions.ts';

/** Long enough not to ask for every letter, too short to be felt. */
const PAUSE_MILLISECONDS = 120;
export const SUGGESTIONS = 12;
/** Key of the line that leads to all that the words find; no id looks like it. */
const EVERYWHERE = ' everywhere';

interface SearchFieldProps {
  readonly onOpen: (id: string) => void;
  /** Leads to bodies and to all that is found; without it only instruments are offered. */
  readonly change?: (change: Change) => void;
  readonly large?: boolean;
}

/**
 * Finds instruments, bodies and conferences by symbol as people write it, title, name or short form;
 * suggestions come while typing, and before that what one has pinned or opened of late.
 */
export function SearchField({ onOpen, change, large = false }: SearchFieldProps) {
  const [typed, setTyped] = useState('');
  const words = useSettled(typed.trim());
  const variables = useMemo(() => (words === '' ? null : { text: words, limit: SUGGESTIONS }), [words]);
  const answer = useAnswer(SuggestDocument, variables);
  const { pinned, recent } = useKept();
  const isEmpty = typed.trim() === '';
  const leadsOn = change !== undefined;
  const suggestions = useLatest(answer.status === 'here' ? answer.value.suggest : null, isEmpty);
  const sections = useMemo(
    () =>
      (isEmpty ? keptSections(pinned, recent) : suggestions === null ? [] : sectionsOf(suggestions)).filter(
        ({ group }) => leadsOn || group !== 'bodies',
      ),
    [isEmpty, pinned, recent, suggestions, leadsOn],
  );
  const items = sections.flatMap((section) => section.items);
  const isNothing = answer.status === 'here' && answer.value.suggest.length === 0;
  const otherAsked = useMemo(() => (isNothing && words !== '' ? { words } : null), [isNothing, words]);
  const other = useAnswer(OtherWordsDocument, otherAsked);
  // Offered, but never taken without being chosen: Enter searches the texts for the words as they are.
  const instead =
    items.length === 0 && otherAsked && other.status === 'here'
      ? insteadSections(other.value.search.suggestions).map((section) => ({
          ...section,
          items: section.items.filter(({ kind }) => leadsOn || kind !== 'body'),
        }))
      : [];
  const shown = [...sections, ...instead].filter((section) => section.items.length > 0);
  const choices = shown.flatMap((section) => section.items);
  const settled = words === typed.trim() && answer.status !== 'waiting';

  const follow = (item: SuggestionItem) => {
    setTyped('');
    if (item.kind === 'body') change?.({ type: 'about', id: item.id });
    else onOpen(item.instrument.id);
  };
  const findEverywhere = () => {
    change?.({ type: 'find', words: typed.trim() });
    setTyped('');
  };

  const best = () => {
    const [first] = items;
    if (first) follow(first);
    else if (leadsOn) findEverywhere();
  };

  // Who types fast presses Enter before the answer is here: it is followed when it comes.
  const entered = useRef<string | null>(null);
  const isEntering = useRef(false);
  useEffect(() => {
    if (entered.current === null || (entered.current === typed.trim() && !settled)) return;
    const isMeant = entered.current === typed.trim() && answer.status !== 'failed';
    entered.current = null;
    if (isMeant) best();
  });

  return (
    <ComboBox
      className={large ? 'search search-large' : 'search'}
      inputValue={typed}
      onInputChange={(value) => {
        // Enter without a choice would empty the field.
        if (value === '' && isEntering.current) return;
        setTyped(value);
        // A search that failed is tried again with the next letter.
        if (answer.status === 'failed') answers.retry();
      }}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key === EVERYWHERE) return findEverywhere();
        const item = choices.find((one) => one.key === key);
        if (item) follow(item);
      }}
      defaultFilter={() => true}
      allowsEmptyCollection={!isEmpty}
      menuTrigger="focus"
      shouldFocusWrap
      onKeyDown={(event) => {
        // Enter without choosing takes the best match, as people expect of a search field.
        const chosen =
          event.target instanceof HTMLElement && event.target.getAttribute('aria-activedescendant');
        if (event.key === 'Escape') entered.current = null;
        if (event.key !== 'Enter' || isEmpty || chosen) return;
        if (settled) {
          best();
          return;
        }
        entered.current = typed.trim();
        isEntering.current = true;
        setTimeout(() => (isEntering.current = false));
      }}
    >
      <Label className="visually-hidden">{texts.search.label}</Label>
      <svg className="search-sign" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="M12.7 12.7L18 18" />
      </svg>
      <Input
        className="search-input"
        dir="auto"
        id={leadsOn ? 'search' : undefined}
        placeholder={texts.search.placeholder}
        spellCheck="false"
      />
      <Popover className="suggestions" offset={6}>
        <ListBox<SuggestionSection>
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
          <Collection items={shown}>
            {({ group, items: own }: SuggestionSection) => (
              <ListBoxSection id={group} className="suggestion-group">
                <Header className="suggestion-heading">{texts.search.groups[group]}</Header>
                <Collection items={own}>
                  {(item: SuggestionItem) => (
                    <ListBoxItem id={item.key} className="suggestion" textValue={nameOf(item)}>
                      <SuggestionLine item={item} />
                    </ListBoxItem>
                  )}
                </Collection>
              </ListBoxSection>
            )}
          </Collection>
          {choices.length > 0 && !isEmpty && leadsOn && (
            <ListBoxItem
              id={EVERYWHERE}
              className="suggestion suggestion-everywhere"
              textValue={texts.search.everywhere(typed.trim())}
            >
              {texts.search.everywhere(typed.trim())}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** What a reader hears of it. */
function nameOf(item: SuggestionItem): string {
  if (item.kind === 'body') return item.found.text;
  return [item.instrument.label, item.instrument.title].filter(Boolean).join(' ');
}

/** The newest answer, and until it is here the one before, so that the list does not come and go with each letter. */
function useLatest<Value>(value: Value | null, forget: boolean): Value | null {
  const [latest, setLatest] = useState(value);
  const next = forget ? null : (value ?? latest);
  if (next !== latest) setLatest(next);
  return next;
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
