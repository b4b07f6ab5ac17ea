import { useMemo } from 'react';
import { isCitation, type Network, type NetworkInstrument } from '../graph/network.ts';
import { InstrumentName } from '../parts/instrument-name.tsx';
import { selectedIds, type Selection } from '../state/selection.ts';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';

interface NetworkListProps {
  readonly network: Network;
  readonly selection: Selection | null;
  readonly change: (change: Change) => void;
}

/** The same network as tables: for readers, for the keyboard, for small screens. */
export function NetworkList({ network, selection, change }: NetworkListProps) {
  const names = useMemo(
    () => new Map(network.instruments.map((instrument) => [instrument.id, instrument])),
    [network],
  );
  return (
    <div className="list" id="network" tabIndex={-1}>
      <Instruments network={network} selection={selection} change={change} />
      <Links network={network} names={names} selection={selection} change={change} />
    </div>
  );
}

function Instruments({ network, selection, change }: NetworkListProps) {
  const words = texts.list;
  return (
    <table>
      <caption>
        {words.instruments} <span className="tab-count">{texts.number(network.instruments.length)}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.instrument}</th>
          <th scope="col">{words.kind}</th>
          <th scope="col">{words.year}</th>
          <th scope="col">{words.text}</th>
          <th scope="col">{words.hidden}</th>
        </tr>
      </thead>
      <tbody>
        {network.instruments.map((instrument) => (
          <tr
            key={instrument.id}
            aria-current={selectedIds(selection).includes(instrument.id) ? 'true' : undefined}
          >
            <th scope="row">
              <button
                type="button"
                className="row"
                onClick={() => change({ type: 'select', id: instrument.id })}
              >
                <InstrumentName instrument={instrument} />
              </button>
            </th>
            <td>{texts.kinds[instrument.kind]}</td>
            <td>{instrument.year}</td>
            <td>{instrument.held ? words.held : words.citedOnly}</td>
            <td>
              <ExpandButton instrument={instrument} change={change} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ExpandButton({
  instrument,
  change,
}: {
  readonly instrument: NetworkInstrument;
  readonly change: (change: Change) => void;
}) {
  const { id, label, hidden, isExpanded, isRoot } = instrument;
  if (isRoot) return hidden > 0 ? `+${hidden}` : null;
  if (isExpanded)
    return (
      <button
        type="button"
        className="link-button"
        aria-label={texts.list.collapse(label)}
        onClick={() => change({ type: 'collapse', id })}
      >
        {texts.network.collapse}
      </button>
    );
  if (hidden === 0) return null;
  return (
    <button
      type="button"
      className="link-button"
      aria-label={texts.network.expandTitle(label, hidden)}
      onClick={() => change({ type: 'expand', id })}
    >
      {texts.network.expand(hidden)}
    </button>
  );
}

function Links({
  network,
  names,
  selection,
  change,
}: NetworkListProps & { readonly names: ReadonlyMap<string, NetworkInstrument> }) {
  const words = texts.list;
  return (
    <table>
      <caption>
        {words.links} <span className="tab-count">{texts.number(network.links.length)}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.from}</th>
          <th scope="col">{words.relation}</th>
          <th scope="col">{words.to}</th>
          <th scope="col">{words.citations}</th>
        </tr>
      </thead>
      <tbody>
        {network.links.map(({ id, source, target, relations, citations }) => {
          const from = names.get(source)?.label ?? source;
          const to = names.get(target)?.label ?? target;
          const chosen =
            selection?.kind === 'link' && selection.source === source && selection.target === target;
          const behind = relations.some(isCitation) ? texts.evidence.of(citations) : words.evidence;
          return (
            <tr key={id} aria-current={chosen ? 'true' : undefined}>
              <th scope="row">{from}</th>
              <td>{relations.map((relation) => texts.relations[relation]).join(', ')}</td>
              <td>{to}</td>
              <td>
                <button
                  type="button"
                  className="link-button"
                  aria-label={words.openEvidence(behind, from, to)}
                  onClick={() => change({ type: 'select-link', source, target })}
                >
                  {behind}
                </button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
