import { useState } from 'react';
import { Button, FileTrigger, Form, Input, Label, TextField } from 'react-aria-components';
import { texts } from '../texts/texts.ts';
import { download } from './formats.ts';
import { SavedViewLine } from './saved-view.tsx';
import {
  freeName,
  keepViews,
  keptViews,
  readViews,
  renamedView,
  withoutView,
  withView,
  writtenViews,
  type SavedView,
} from './saved-views.ts';

/** What has just been done; `before`: the views as they were, where it can be taken back. */
interface Told {
  readonly words: string;
  readonly before: readonly SavedView[] | null;
}

/** Views kept in this browser: saved by name, opened, renamed, deleted, taken along in a file. */
export function SavedViews({ proposed }: { readonly proposed: string }) {
  const [views, setViews] = useState(keptViews);
  const [name, setName] = useState(() => freeName(views, proposed));
  const [renamed, setRenamed] = useState<string | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const [error, setError] = useState<string | null>(null);
  const words = texts.share;
  const keep = (next: readonly SavedView[]) => {
    setViews(next);
    setTold(null);
    setError(keepViews(next) ? null : words.notKept);
  };
  const read = async (file: File | undefined) => {
    if (!file) return;
    const found = readViews(await file.text());
    if (found === null) setError(words.notViews(file.name));
    else keep(found.toReversed().reduce<readonly SavedView[]>(withView, views));
  };
  return (
    <section>
      <h3>{words.saved}</h3>
      <Form
        className="share-row"
        onSubmit={(event) => {
          event.preventDefault();
          const next = withView(views, { name, address: window.location.search });
          keep(next);
          setTold({ words: words.keptAs(name.trim()), before: null });
          setName(freeName(next, proposed));
        }}
      >
        <TextField value={name} onChange={setName}>
          <Label>{words.name}</Label>
          <Input className="text-input" dir="auto" maxLength={120} />
        </TextField>
        <Button type="submit" className="button" isDisabled={name.trim() === ''}>
          {views.some((view) => view.name === name.trim()) ? words.replace : words.save}
        </Button>
      </Form>
      <p role="status" className="note">
        {told?.words}
      </p>
      {told?.before && (
        <Button className="link-button" onPress={() => told.before && keep(told.before)}>
          {words.putBack}
        </Button>
      )}
      {views.length === 0 ? (
        <p className="note">{words.none}</p>
      ) : (
        <ul className="plain-list saved-views">
          {views.map((view) => (
            <li key={view.name} className="share-row">
              <SavedViewLine
                view={view}
                isTaken={(other) => views.some((one) => one.name === other)}
                isRenamed={view.name === renamed}
                rename={(to) => {
                  keep(renamedView(views, view.name, to));
                  setRenamed(to);
                }}
                remove={() => {
                  keep(withoutView(views, view.name));
                  setTold({ words: words.removed(view.name), before: views });
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <p className="share-row">
        {views.length > 0 && (
          <Button
            className="link-button"
            onPress={() =>
              download(new Blob([writtenViews(views)], { type: 'application/json' }), 'ungraph-views.json')
            }
          >
            {words.exportViews}
          </Button>
        )}
        <FileTrigger acceptedFileTypes={['application/json']} onSelect={(files) => void read(files?.[0])}>
          <Button className="link-button">{words.importViews}</Button>
        </FileTrigger>
      </p>
      {error !== null && <p role="alert">{error}</p>}
      <p className="note">{words.savedNote}</p>
    </section>
  );
}
