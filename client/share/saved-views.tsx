import { useState } from 'react';
import { Button, FileTrigger, Form, Input, Label, TextField } from 'react-aria-components';
import { texts } from '../texts/texts.ts';
import { download } from './formats.ts';
import {
  keepViews,
  keptViews,
  readViews,
  renamedView,
  withoutView,
  withView,
  writtenViews,
  type SavedView,
} from './saved-views.ts';

/** Views kept in this browser: saved by name, opened, renamed, deleted, taken along in a file. */
export function SavedViews({ proposed }: { readonly proposed: string }) {
  const [views, setViews] = useState(keptViews);
  const [name, setName] = useState(proposed);
  const [renaming, setRenaming] = useState<{ readonly from: string; readonly to: string } | null>(null);
  const [error, setError] = useState<string | null>(null);
  const words = texts.share;
  const keep = (next: readonly SavedView[]) => {
    setViews(next);
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
          keep(withView(views, { name, address: window.location.search }));
        }}
      >
        <TextField value={name} onChange={setName}>
          <Label>{words.name}</Label>
          <Input className="text-input" maxLength={120} />
        </TextField>
        <Button type="submit" className="button" isDisabled={name.trim() === ''}>
          {words.save}
        </Button>
      </Form>
      {views.length === 0 ? (
        <p className="note">{words.none}</p>
      ) : (
        <ul className="plain-list saved-views">
          {views.map((view) => (
            <li key={view.name} className="share-row">
              {renaming?.from === view.name ? (
                <Form
                  className="share-row"
                  onSubmit={(event) => {
                    event.preventDefault();
                    keep(renamedView(views, renaming.from, renaming.to));
                    setRenaming(null);
                  }}
                >
                  <TextField
                    value={renaming.to}
                    onChange={(to) => setRenaming({ ...renaming, to })}
                    autoFocus
                  >
                    <Label className="visually-hidden">{words.renameTo}</Label>
                    <Input className="text-input" maxLength={120} />
                  </TextField>
                  <Button type="submit" className="link-button">
                    {words.save}
                  </Button>
                </Form>
              ) : (
                <>
                  <a href={`/${view.address}`}>{view.name}</a>
                  <Button
                    className="link-button"
                    aria-label={words.rename(view.name)}
                    onPress={() => setRenaming({ from: view.name, to: view.name })}
                  >
                    ✎
                  </Button>
                  <Button
                    className="link-button"
                    aria-label={words.remove(view.name)}
                    onPress={() => keep(withoutView(views, view.name))}
                  >
                    ×
                  </Button>
                </>
              )}
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
