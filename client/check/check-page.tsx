import { useEffect, useRef, useState } from 'react';
import { Button, FileTrigger, Label, TextArea, TextField } from 'react-aria-components';
import { CONTENT_ID } from '../access/content.ts';
import { ServerAway } from '../data/errors.ts';
import { request } from '../data/request.ts';
import { CheckDraftDocument, type CheckDraftQuery } from '../operations.generated.ts';
import { Waiting } from '../parts/state.tsx';
import { GraphqlLink } from '../share/graphql-link.tsx';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { Checked } from './checked.tsx';
import { keptDraft, keepDraft } from './kept-draft.ts';
import { useFileDrop } from './use-file-drop.ts';
import { MOST_BYTES, MOST_FILE_BYTES, bytesOf, textOf } from './draft-text.ts';

type Draft = CheckDraftQuery['extract'];

type State =
  | { readonly at: 'idle' }
  | { readonly at: 'checking' }
  | { readonly at: 'failed'; readonly message: string }
  | { readonly at: 'done'; readonly text: string; readonly note: string | null; readonly draft: Draft };

/** Compares the citations of a pasted or dropped draft with the graph; nothing is stored. */
export function CheckPage({ change }: { readonly change: (change: Change) => void }) {
  const [kept] = useState(keptDraft);
  const [text, setText] = useState(kept.text);
  const [state, setState] = useState<State>({ at: 'idle' });
  const asked = useRef<AbortController | null>(null);
  const results = useRef<HTMLDivElement>(null);
  // A draft that has been written on is shown beside what was found before, and checked again when one says so.
  const isChecked = state.at === 'done' || (state.at === 'checking' && kept.isChecked);
  useEffect(() => keepDraft({ text, isChecked }), [text, isChecked]);
  useEffect(() => () => asked.current?.abort(), []);

  const fail = (message: string) => setState({ at: 'failed', message });

  /** One at a time: what is asked for next ends what is under way. */
  const doing = async (work: (signal: AbortSignal) => Promise<void>) => {
    asked.current?.abort();
    const controller = new AbortController();
    asked.current = controller;
    setState({ at: 'checking' });
    try {
      await work(controller.signal);
    } catch (error) {
      if (!controller.signal.aborted) fail(wordsOf(error));
    }
  };

  /**
   * `arrives`: it was checked before one went away or loaded the page again, so the focus stays where it is.
   * `note`: how its file was read, where one should know.
   */
  const check = async (
    draft: string,
    { arrives = false, note = null }: { readonly arrives?: boolean; readonly note?: string | null } = {},
  ) => {
    asked.current?.abort();
    const bytes = bytesOf(draft);
    if (bytes > MOST_BYTES) return fail(texts.check.tooLong(bytes, MOST_BYTES));
    await doing(async (signal) => {
      const { extract } = await request(CheckDraftDocument, { text: draft }, signal);
      setState({ at: 'done', text: draft, note, draft: extract });
      if (!arrives) requestAnimationFrame(() => results.current?.focus({ preventScroll: false }));
    });
  };
  const again = useRef(check);
  useEffect(() => {
    if (kept.isChecked && kept.text.trim() !== '') void again.current(kept.text, { arrives: true });
  }, [kept]);

  const take = async ([file, ...others]: readonly File[]) => {
    if (!file) return;
    asked.current?.abort();
    if (others.length > 0) return fail(texts.check.oneFile);
    if (file.size > MOST_FILE_BYTES) return fail(texts.check.fileTooLarge(file.name, MOST_FILE_BYTES));
    await doing(async (signal) => {
      const found = await textOf(file, signal);
      if ('refused' in found) return fail(texts.check.notRead(file.name, found.refused));
      setText(found.text);
      await check(found.text, {
        note: found.note === undefined ? null : texts.check.howRead(file.name, found.note),
      });
    });
  };

  const isOver = useFileDrop((files) => void take(files));

  return (
    <main className="paper" id={CONTENT_ID} tabIndex={-1} aria-label={texts.check.title}>
      <header className="paper-head">
        <h1 className="panel-symbol">{texts.check.title}</h1>
        <p className="note">{texts.check.lead}</p>
      </header>
      <div className="draft-field" data-over={isOver || undefined}>
        <TextField value={text} onChange={setText}>
          <Label>{texts.check.label}</Label>
          <TextArea
            className="draft-text"
            dir="auto"
            rows={10}
            placeholder={texts.check.placeholder}
            spellCheck="false"
          />
        </TextField>
        {isOver && <p className="draft-drop">{texts.check.drop}</p>}
        <div className="paper-tools">
          <Button
            className="button"
            isDisabled={text.trim() === ''}
            // Not disabled, or the focus would go on to the next button, which a second Enter would press.
            isPending={state.at === 'checking'}
            onPress={() => void check(text)}
          >
            {texts.check.check}
          </Button>
          <FileTrigger onSelect={(files) => void take([...(files ?? [])])}>
            <Button className="link-button">{texts.check.choose}</Button>
          </FileTrigger>
          {state.at === 'done' && (
            <GraphqlLink document={CheckDraftDocument} variables={{ text: state.text }} />
          )}
          {text === '' && (
            <Button
              className="link-button"
              onPress={() => {
                setText(texts.check.example);
                void check(texts.check.example);
              }}
            >
              {texts.check.tryExample}
            </Button>
          )}
          {text !== '' && (
            <Button
              className="link-button"
              onPress={() => {
                asked.current?.abort();
                setText('');
                setState({ at: 'idle' });
              }}
            >
              {texts.check.clear}
            </Button>
          )}
        </div>
      </div>
      {state.at === 'checking' && <Waiting text={texts.check.checking} />}
      {state.at === 'failed' && (
        <p className="draft-failed" role="alert">
          {state.message}
        </p>
      )}
      {state.at === 'done' && (
        <div ref={results} tabIndex={-1} className="draft-results">
          {state.note !== null && <p className="note">{state.note}</p>}
          <Checked text={state.text} draft={state.draft} change={change} />
        </div>
      )}
    </main>
  );
}

function wordsOf(error: unknown): string {
  if (error instanceof ServerAway) return `${texts.away.heading}. ${texts.away.help}`;
  return texts.failed.help(error instanceof Error ? error.message : String(error));
}
