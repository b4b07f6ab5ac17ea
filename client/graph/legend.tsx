import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { KindMark } from '../parts/kind-mark.tsx';
import type { LookState } from '../state/look.ts';
import { texts } from '../texts/texts.ts';
import { KINDS, type ThemeName } from '../theme/palette.ts';
import { TONES } from '../theme/tones.ts';
import type { Encoding } from './drawing/encoding.ts';
import type { Network } from './model/network.ts';

interface LegendProps {
  readonly network: Network;
  readonly look: LookState;
  readonly encoding: Encoding;
  readonly theme: ThemeName;
}

/** What marks and lines mean, for what is drawn and as it is drawn. */
export function Legend({ network, look, encoding, theme }: LegendProps) {
  const words = texts.look;
  const isByRole = encoding.linkTones.size > 0;
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
        {encoding.legend.length > 0 && (
          <>
            {isByRole && <p className="legend-heading">{words.legendRoles}</p>}
            <Tones entries={encoding.legend} theme={theme} areLines={isByRole} />
            <p className="legend-heading">{isByRole ? words.legendMarks : words.legendKinds}</p>
          </>
        )}
        <ul className="legend-list" data-plain={encoding.tones.size > 0 || undefined}>
          {drawn.map((kind) => (
            <li key={kind}>
              <KindMark kind={kind} /> {texts.kinds[kind]}
            </li>
          ))}
        </ul>
        {encoding.groups.length > 0 && (
          <>
            <p className="legend-heading">{words.legendGroups}</p>
            <Tones
              entries={encoding.groups.map(({ name, tone, ids }) => ({
                tone,
                text: `${name} · ${ids.length}`,
              }))}
              theme={theme}
            />
          </>
        )}
        <ul className="legend-list legend-signs">
          {look.size !== 'same' && <li>{words.legendSizes[look.size]}</li>}
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

interface TonesProps {
  readonly entries: Encoding['legend'];
  readonly theme: ThemeName;
  /** Of links, not of marks. */
  readonly areLines?: boolean;
}

/** Colours with their meanings. */
function Tones({ entries, theme, areLines = false }: TonesProps) {
  return (
    <ul className="legend-list">
      {entries.map(({ tone, text }) => (
        <li key={`${tone} ${text}`}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            {areLines ? (
              <rect y="4.5" width="12" height="3" fill={TONES[tone]?.[theme]} />
            ) : (
              <circle cx="6" cy="6" r="6" fill={TONES[tone]?.[theme]} />
            )}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
