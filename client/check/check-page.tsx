import { useEffect, useRef, useState, type DragEvent } from 'react';
import { Button, FileTrigger, Label, TextArea, TextField } from 'react-aria-components';
import { ServerAway } from '../data/errors.ts';
import { request } from '../data/request.ts';
import { CheckDraftDocument, type CheckDraftQuery } from '../operations.generated.ts';
import { Waiting } from '../parts/state.tsx';
import { GraphqlLink } from '../share/graphql-link.tsx';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { Checked } from './checked.tsx';
import { keptDraft, keepDraft } from './kept-draft.ts';
import { MOST_BYTES, MOST_FILE_BYTES, bytesOf, textOf } from './draft-text.ts';

type Draft = CheckDraftQuery['extract'];

type State =
  | { readonly at: 'idle' }
  | { readonly at: 'checking' }
  | { readonly at: 'failed'; readonly message: string }
  | { readonly at: 'done'; readonly text: string; readonly draft: Draft };

/** Compares the citations of a pasted or dropped draft with the graph; nothing is stored. */
export function CheckPage({ change }: { readonly change: (change: Change) => void }) {
  const [text, setText] = useState(keptDraft);
  const [state, setState] = useState<State>({ at: 'idle' });
  const asked = useRef<AbortController | null>(null);
  const results = useRef<HTMLDivElement>(null);
  useEffect(() => keepDraft(text), [text]);
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

  const check = async (draft: string) => {
    asked.current?.abort();
    const bytes = bytesOf(draft);
    if (bytes > MOST_BYTES) return fail(texts.check.tooLong(bytes, MOST_BYTES));
    await doing(async (signal) => {
      const { extract } = await request(CheckDraftDocument, { text: draft }, signal);
      setState({ at: 'done', text: draft, draft: extract });
      requestAnimationFrame(() => results.current?.focus({ preventScroll: false }));
    });
  };

  const take = async (file: File | undefined) => {
    if (!file) return;
    asked.current?.abort();
    if (file.size > MOST_FILE_BYTES) return fail(texts.check.fileTooLarge(file.name, MOST_FILE_BYTES));
    await doing(async (signal) => {
      const found = await textOf(file, signal);
      if ('refused' in found) return fail(texts.check.notRead(file.name, found.refused));
      setText(found.text);
      await check(found.text);
    });
  };

  return (
    <main className="paper" id="content" tabIndex={-1}>
      <header className="paper-head">
        <h1 className="panel-symbol">{texts.check.title}</h1>
        <p className="note">{texts.check.lead}</p>
      </header>
      <div
        className="draft-field"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event: DragEvent) => {
          event.preventDefault();
          void take(event.dataTransfer.files[0]);
        }}
      >
        <TextField value={text} onChange={setText}>
          <Label>{texts.check.label}</Label>
          <TextArea
            className="draft-text"
            rows={10}
            placeholder={texts.check.placeholder}
            spellCheck="false"
          />
        </TextField>
        <div className="paper-tools">
          <Button
            className="button"
            isDisabled={text.trim() === '' || state.at === 'checking'}
            onPress={() => void check(text)}
          >
            {texts.check.check}
          </Button>
          <FileTrigger onSelect={(files) => void take(files?.[0])}>
            <Button className="link-button">{texts.check.choose}</Button>
          </FileTrigger>
          {state.at === 'done' && (
            <GraphqlLink document={CheckDraftDocument} variables={{ text: state.text }} />
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
