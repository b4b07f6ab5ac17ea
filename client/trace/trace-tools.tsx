import { Button, Checkbox } from 'react-aria-components';
import { TraceDocument, type TraceQuery } from '../operations.generated.ts';
import { Segments } from '../parts/segments.tsx';
import { ViewLink } from '../parts/view-link.tsx';
import { ExportLinks } from '../share/export-links.tsx';
import { GraphqlLink } from '../share/graphql-link.tsx';
import { TRACE_DEPTHS, type TraceSettings } from '../state/task.ts';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { chainsOf, FEW, MANY } from './chains.ts';

/** What the server writes a trace as. */
const FORMATS = [
  ['csv', 'CSV'],
  ['graphml', 'GraphML'],
  ['jsonld', 'JSON-LD'],
  ['ris', 'RIS'],
] as const;

interface TraceToolsProps {
  readonly id: string;
  readonly settings: TraceSettings;
  /** What is traced, as far as it is here. */
  readonly treaties: NonNullable<TraceQuery['treatyTrace']>['treaties'];
  readonly change: (change: Change) => void;
}

/** How a trace is asked and shown, and where it leads; there also while it is asked, and when that failed. */
export function TraceTools({ id, settings, treaties, change }: TraceToolsProps) {
  const { depth, many, spelled } = settings;
  const chains = chainsOf(settings);
  const choose = (chosen: Partial<TraceSettings>) => change({ ...settings, ...chosen, type: 'trace', id });
  return (
    <div className="paper-tools">
      <div className="tool">
        <span id="trace-depth">{texts.trace.depth}</span>
        <Segments
          aria-labelledby="trace-depth"
          values={TRACE_DEPTHS}
          chosen={depth}
          onChoose={(chosen) => choose({ depth: chosen })}
          names={texts.trace.depths}
        />
      </div>
      {(many || treaties.some((one) => one.chainCount > one.chains.length)) && (
        <Segments
          aria-label={texts.trace.howMany}
          values={[FEW, MANY]}
          chosen={chains}
          onChoose={(chosen) => choose({ many: chosen === MANY })}
          names={{ [FEW]: texts.trace.few, [MANY]: texts.trace.many(MANY) }}
        />
      )}
      {(spelled || treaties.some(({ distance }) => distance > 1)) && (
        <Checkbox className="checkbox" isSelected={spelled} onChange={(on) => choose({ spelled: on })}>
          <span className="checkbox-sign" aria-hidden="true" />
          {texts.trace.spellOut}
        </Checkbox>
      )}
      <ViewLink to={{ type: 'open', id }} change={change} title={texts.trace.networkTitle}>
        {texts.trace.network}
      </ViewLink>
      <Button className="link-button" onPress={() => window.print()}>
        {texts.trace.print}
      </Button>
      <ExportLinks
        name={texts.trace.exportAs}
        formats={FORMATS}
        addressOf={(format) => `/export/trace?${new URLSearchParams({ format, id, depth: String(depth) })}`}
      />
      <GraphqlLink document={TraceDocument} variables={{ id, depth, chains }} />
    </div>
  );
}
