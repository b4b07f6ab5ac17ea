import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { KindMark } from '../parts/kind-mark.tsx';
import { texts } from '../texts/texts.ts';
import { KINDS } from '../theme/palette.ts';
import type { Network } from './network.ts';

/** What marks and lines mean, for what is drawn. */
export function Legend({ network }: { readonly network: Network }) {
  const drawn = KINDS.filter((kind) => network.instruments.some((instrument) => instrument.kind === kind));
  const has = {
    citedOnly: network.instruments.some(({ held }) => !held),
    hidden: network.instruments.some(({ hidden }) => hidden > 0),
    count: network.links.some(({ citations }) => citations > 1),
    dashed: network.links.some(({ citations }) => citations === 0),
  };
  return (
    <Disclosure className="legend">
      <Heading level={2}>
        <Button slot="trigger">{texts.network.legend}</Button>
      </Heading>
      <DisclosurePanel>
        <ul className="legend-list">
          {drawn.map((kind) => (
            <li key={kind}>
              <KindMark kind={kind} /> {texts.kinds[kind]}
            </li>
          ))}
        </ul>
        <ul className="legend-list legend-signs">
          <li>
            <KindMark kind="RESOLUTION" /> {texts.network.legendHeld}
          </li>
          {has.citedOnly && (
            <li>
              <KindMark kind="RESOLUTION" held={false} /> {texts.network.legendCitedOnly}
            </li>
          )}
          {has.hidden && <li>{texts.network.legendHidden}</li>}
          {has.count && <li>{texts.network.legendCount}</li>}
          {has.dashed && <li>{texts.network.legendDashed}</li>}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}
