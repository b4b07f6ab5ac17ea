import { useState } from 'react';
import { Button, FieldError, Form, Input, Label, TextField } from 'react-aria-components';
import { texts } from '../texts/texts.ts';
import type { SavedView } from './saved-views.ts';

interface SavedViewLineProps {
  readonly view: SavedView;
  /** It has just got its name: whoever gave it goes on from here. */
  readonly isRenamed: boolean;
  /** Whether another view has a name. */
  readonly isTaken: (name: string) => boolean;
  readonly rename: (to: string) => void;
  readonly remove: () => void;
}

/** A saved view: a link that opens it, or while it is renamed the field for its new name. */
export function SavedViewLine({ view, isRenamed, isTaken, rename, remove }: SavedViewLineProps) {
  const [wish, setWish] = useState<string | null>(null);
  const [isBack, setIsBack] = useState(isRenamed);
  const cancel = () => {
    setWish(null);
    setIsBack(true);
  };
  const words = texts.share;
  if (wish === null)
    return (
      <>
        <a href={`/${view.address}`}>{view.name}</a>
        <Button
          className="link-button"
          aria-label={words.rename(view.name)}
          autoFocus={isBack}
          onPress={() => setWish(view.name)}
        >
          ✎
        </Button>
        <Button className="link-button" aria-label={words.remove(view.name)} onPress={remove}>
          ×
        </Button>
      </>
    );
  const name = wish.trim();
  const clash = name !== view.name && isTaken(name);
  return (
    <Form
      className="share-row"
      onSubmit={(event) => {
        event.preventDefault();
        if (clash || name === '') return;
        if (name === view.name) cancel();
        else rename(name);
      }}
    >
      <TextField
        value={wish}
        onChange={setWish}
        autoFocus
        isInvalid={clash}
        onKeyDown={(event) => {
          // It ends the renaming, and not the dialog around it.
          if (event.key === 'Escape') cancel();
          else event.continuePropagation();
        }}
      >
        <Label className="visually-hidden">{words.renameTo}</Label>
        <Input className="text-input" dir="auto" maxLength={120} />
        <FieldError className="note">{words.nameTaken(name)}</FieldError>
      </TextField>
      <Button type="submit" className="link-button" isDisabled={name === '' || clash}>
        {words.save}
      </Button>
      <Button className="link-button" onPress={cancel}>
        {words.cancel}
      </Button>
    </Form>
  );
}
