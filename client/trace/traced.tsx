import { useState } from 'react';
import type { TraceQuery } from '../operations.generated.ts';
import { EvidenceLine } from '../panel/evidence-line.tsx';
import { InstrumentName } from '../parts/instrument-name.tsx';
import { KindMark } from '../parts/kind-mark.tsx';
import { ViewLink } from '../parts/view-link.tsx';
import { shortLabel } from '../graph/model/labels.ts';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';

type Trace = NonNullable<TraceQuery['treatyTrace']>;
type TracedTreaty = Trace['treaties'][number];
type LinkTo = TracedTreaty['chains'][number]['links'][number];
type Instrument = LinkTo['to'];
type Link = LinkTo & { readonly from: Instrument };

interface TracedProps {
  readonly traced: TracedTreaty;
  /** Where all chains begin. */
  readonly root: Instrument;
  /** Every step with its words, and not only the one that is opened. */
  readonly spelledOut: boolean;
  readonly change: (change: Change) => void;
}

/** One treaty with its chains: drawn as a line of instruments, and spelled out below it. */
export function Traced({ traced, root, spelledOut, change }: TracedProps) {
  const { treaty, chains, chainCount, namedInText, citedInFootnotes } = traced;
  return (
    <>
      <h3 className="traced-head">
        <ViewLink className="plain-link" to={{ type: 'open', id: treaty.id }} change={change}>
          <InstrumentName instrument={treaty} />
        </ViewLink>
        <span className="places">
          {texts.trace.facts(
            [
              ...(namedInText ? [texts.trace.namedInText] : []),
              ...(citedInFootnotes ? [texts.trace.citedInFootnotes] : []),
              texts.trace.chains(chains.length, chainCount),
            ].filter(Boolean),
          )}
        </span>
      </h3>
      {chains.map((chain) => (
        <ChainOfLinks
          key={chain.links.map(({ to }) => to.id).join(' ')}
          links={joined(root, chain.links)}
          spelledOut={spelledOut}
          change={change}
        />
      ))}
    </>
  );
}

/** Each link begins where the one before it ends. */
function joined(root: Instrument, links: readonly LinkTo[]): readonly Link[] {
  return links.map((link, index) => ({ ...link, from: links[index - 1]?.to ?? root }));
}

/** A chain; of one of a single link the words stand there at once. */
function ChainOfLinks({
  links,
  spelledOut,
  change,
}: {
  readonly links: readonly Link[];
  readonly spelledOut: boolean;
  readonly change: (change: Change) => void;
}) {
  const [open, setOpen] = useState<number | null>(null);
  const [only] = links;
  if (links.length === 1 && only) return <Words link={only} change={change} />;
  const shown = open === null ? undefined : links[open];
  return (
    <div className="chain">
      <ol className="chain-line">
        {links.map((link, index) => (
          <li key={link.to.id}>
            {index === 0 && <End instrument={link.from} change={change} />}
            <button
              type="button"
              className="chain-step"
              aria-expanded={open === index}
              title={texts.trace.words(link.from.label, link.to.label)}
              onClick={() => setOpen(open === index ? null : index)}
            >
              {stepWords(link)}
            </button>
            <End instrument={link.to} change={change} />
          </li>
        ))}
      </ol>
      {shown && !spelledOut && <Words link={shown} change={change} />}
      <ol className={spelledOut ? 'chain-spelled' : 'chain-spelled only-in-print'}>
        {links.map((link) => (
          <li key={link.to.id}>
            <p className="chain-sentence">{sentence(link)}</p>
            <Words link={link} change={change} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** What a link does, and the paragraph where: "recalls", "PP3". */
function doing({ citation, relation }: Link): readonly [does: string, place: string | null] {
  const role = citation?.evidence.role;
  const { paragraph, passage } = citation?.evidence ?? {};
  return [role ? texts.roles[role] : texts.relations[relation], (paragraph ?? passage)?.label ?? null];
}

/** "recalls, PP3" */
function stepWords(link: Link): string {
  return texts.trace.step(...doing(link));
}

/** "66/128 recalls 64/139, in PP3." */
function sentence(link: Link): string {
  const [does, place] = doing(link);
  return texts.trace.sentence(shortLabel(link.from), does, shortLabel(link.to), place);
}

function End({
  instrument,
  change,
}: {
  readonly instrument: Instrument;
  readonly change: (change: Change) => void;
}) {
  return (
    <ViewLink
      className="chain-end"
      to={{ type: 'open', id: instrument.id }}
      change={change}
      title={instrument.title ?? instrument.label}
    >
      <KindMark kind={instrument.kind} held={instrument.held} /> {shortLabel(instrument)}
    </ViewLink>
  );
}

/** The first words behind a link; they lead to all of them. */
function Words({ link, change }: { readonly link: Link; readonly change: (change: Change) => void }) {
  const { from, to, citation, entries } = link;
  return (
    <div className="chain-words">
      {citation && (
        <EvidenceLine
          evidence={citation.evidence}
          title={texts.trace.words(from.label, to.label)}
          onPress={() => change({ type: 'open-link', source: from.id, target: citation.target.id })}
        />
      )}
      {entries.length > 0 && (
        <p className="note">{texts.trace.entries(entries.map(({ label }) => label).join('; '))}</p>
      )}
    </div>
  );
}
