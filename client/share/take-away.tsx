import { useState } from 'react';
import { Button, Checkbox, Label, Radio, RadioGroup } from 'react-aria-components';
import type { NetworkInstrument } from '../graph/model/network.ts';
import { narrowed } from '../graph/model/shown.ts';
import type { PartProps } from '../network/part.ts';
import { selectedIds } from '../state/selection.ts';
import { texts } from '../texts/texts.ts';
import { citationsWithPlaces, download, EXPORT_FORMS, type ExportForm } from './formats.ts';
import { CopyButton } from './copy-button.tsx';
import { ExportLinks } from './export-links.tsx';
import { fileNameOf } from './file-name.ts';
import { citedAddress, citingAddress, LIST_FORMATS } from './whole-list.ts';

const WITH_MENTIONS = EXPORT_FORMS.filter(({ takesMentions }) => takesMentions).map(({ name }) => name);

/** The view or the selection as a file, and its citations to copy. */
export function TakeAway({ view, network, whole }: PartProps) {
  const ids = selectedIds(view.selection);
  const selected = new Set(ids);
  const [scope, setScope] = useState<'view' | 'selection'>('view');
  const [mentions, setMentions] = useState(false);
  const [state, setState] = useState<{ readonly error: string | null; readonly writing: boolean }>({
    error: null,
    writing: false,
  });
  const words = texts.share;
  const part = scope === 'selection' ? narrowed(network, ({ id }) => selected.has(id)) : network;
  const root = network.instruments.find(({ isRoot }) => isRoot) ?? network.instruments[0];
  const name = fileNameOf(root?.label ?? '');
  const isDrawn = view.display.as !== 'list' && scope === 'view';

  // A button that cannot be pressed loses the focus, and with it Escape: while one is written the others are not heeded.
  const take = async (form: ExportForm) => {
    if (state.writing) return;
    setState({ error: null, writing: true });
    try {
      download(
        await form.make({ network: part, mentions: mentions && form.takesMentions === true, name }),
        `${name}.${form.extension}`,
      );
      setState({ error: null, writing: false });
    } catch (error) {
      setState({ error: error instanceof Error ? error.message : String(error), writing: false });
    }
  };

  return (
    <section>
      <h3>{words.take}</h3>
      {ids.length > 0 && (
        <RadioGroup
          className="scopes"
          value={scope}
          onChange={(value) => setScope(value === 'selection' ? 'selection' : 'view')}
        >
          <Label className="visually-hidden">{words.scope}</Label>
          <Radio value="view">{words.scopes.view(network.instruments.length)}</Radio>
          <Radio value="selection">{words.scopes.selection(ids.length)}</Radio>
        </RadioGroup>
      )}
      <Checkbox className="checkbox" isSelected={mentions} onChange={setMentions}>
        <span className="checkbox-sign" aria-hidden="true" />
        {words.mentions(WITH_MENTIONS)}
      </Checkbox>
      <p className="share-row">
        {EXPORT_FORMS.map((form) => (
          <Button
            key={form.id}
            className="button"
            aria-label={words.take1(form.name)}
            isDisabled={form.ofDrawing && !isDrawn}
            onPress={() => void take(form)}
          >
            {form.name}
          </Button>
        ))}
      </p>
      {scope === 'view' &&
        whole.leftOut.map(({ id, label, count }) => (
          <p key={id} className="note">
            {words.notDrawn(count, label)}
          </p>
        ))}
      {root && <WholeLists root={root} />}
      {!isDrawn && <p className="note">{words.drawingOnly}</p>}
      <p role="status" className="note">
        {state.writing ? words.taking : ''}
      </p>
      {state.error !== null && <p role="alert">{state.error}</p>}
      <p className="share-row">
        <CopyButton
          text={() => citationsWithPlaces(part)}
          label={part.instruments.length === 1 ? words.copyCitation : words.copyCitations}
        />
      </p>
    </section>
  );
}

/** What the panel lists of the instrument in the middle, whole: a drawing has only some of it. */
function WholeLists({ root: { id, short, held, citedByCount } }: { readonly root: NetworkInstrument }) {
  const words = texts.share;
  return (
    <>
      {citedByCount > 0 && (
        <p className="note">
          <ExportLinks
            name={words.allCiting(short)}
            formats={LIST_FORMATS}
            addressOf={(format) => citingAddress(id, null, format)}
          />
        </p>
      )}
      {held && (
        <p className="note">
          <ExportLinks
            name={words.allCited(short)}
            formats={LIST_FORMATS}
            addressOf={(format) => citedAddress(id, format)}
          />
        </p>
      )}
    </>
  );
}
