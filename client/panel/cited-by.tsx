import { useMemo } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useAnswer } from '../data/use-answer.ts';
import { usePages } from '../data/use-pages.ts';
import {
  CitedByDocument,
  CitedByRolesDocument,
  type CitedByQuery,
  type Role,
} from '../operations.generated.ts';
import { InstrumentName } from '../parts/instrument-name.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { Failure, Waiting } from '../parts/state.tsx';
import { ExportLinks } from '../share/export-links.tsx';
import { citingAddress, LIST_FORMATS } from '../share/whole-list.ts';
import { ROLES } from '../state/roles.ts';
import { texts } from '../texts/texts.ts';
import { EvidenceLine } from './evidence-line.tsx';
import type { PageProps } from './page.ts';
import { touch } from './touched.ts';

/** Who cites an instrument, newest first, each with the citing words; all of them, or those that do one thing. */
export function CitedBy({ id, role, change }: PageProps) {
  return (
    <>
      <RoleChoice id={id} role={role} change={change} />
      <Citing key={role} id={id} role={role} change={change} />
    </>
  );
}

type CitedByProps = Pick<PageProps, 'id' | 'role' | 'change'>;

/** "Who reaffirms it?": the roles that occur, each with its number. */
function RoleChoice({ id, role, change }: CitedByProps) {
  const variables = useMemo(() => ({ id }), [id]);
  const answer = useAnswer(CitedByRolesDocument, variables);
  const { citedBy, citedByCount } = (answer.status === 'here' && answer.value.instrument) || {};
  if (!citedBy || citedBy.roles.length === 0) return null;
  return (
    <div className="role-choice">
      {citedBy.totalCount !== citedByCount && (
        <p className="note">{texts.panel.citationsIn(citedBy.totalCount, citedByCount ?? 0)}</p>
      )}
      <span id="role-choice">{texts.panel.rolesLabel}</span>
      <ToggleButtonGroup
        className="chips"
        aria-labelledby="role-choice"
        selectionMode="single"
        selectedKeys={[role ?? 'all']}
        disallowEmptySelection
        onSelectionChange={(keys) =>
          change({ type: 'choose-role', role: ROLES.find((one) => keys.has(one)) ?? null })
        }
      >
        <ToggleButton id="all" className="chip">
          {texts.panel.allRoles} <span className="tab-count">{texts.number(citedBy.totalCount)}</span>
        </ToggleButton>
        {citedBy.roles.map((one) => (
          <ToggleButton key={one.role} id={one.role} className="chip">
            {texts.roles[one.role]} <span className="tab-count">{texts.number(one.count)}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {role && <Meaning role={role} />}
    </div>
  );
}

function Meaning({ role }: { readonly role: Role }) {
  const { does, words } = texts.roleMeanings[role];
  return (
    <p className="note role-meaning" role="status">
      {texts.help.roleMeaning(does, words)}
    </p>
  );
}

function Citing({ id, role, change }: CitedByProps) {
  const variables = role === null ? { id } : { id, filter: { role: [role] } };
  const { values, waiting, error, more } = usePages(
    CitedByDocument,
    variables,
    ({ instrument }) => instrument?.citedBy ?? null,
  );
  const citations = values.flatMap(({ instrument }) => instrument?.citedBy.nodes ?? []);
  if (error) return <Failure error={error} />;
  if (values.length === 0) return <Waiting text={texts.panel.loading} />;
  if (citations.length === 0)
    return role === null ? (
      <p className="note">{texts.panel.citedByNone}</p>
    ) : (
      <p className="note">
        {texts.panel.citedByNoneSo}{' '}
        <Button className="link-button" onPress={() => change({ type: 'choose-role', role: null })}>
          {texts.panel.allRoles}
        </Button>
      </p>
    );
  return (
    <>
      <p className="note">
        <ExportLinks
          name={role === null ? texts.panel.saveCiting : texts.panel.saveThese}
          formats={LIST_FORMATS}
          addressOf={(format) => citingAddress(id, role, format)}
        />
      </p>
      {bySource(citations).map(({ source, own }) => (
        <section className="group" key={source.id}>
          <button type="button" className="row" onClick={() => change({ type: 'select', id: source.id })}>
            <InstrumentName instrument={source} />
            <span className="places when">{texts.when(source)}</span>
          </button>
          {own.map((citation) => (
            <EvidenceLine
              key={citation.id}
              evidence={citation.evidence}
              title={texts.list.openEvidence(texts.list.evidence, source.label, id)}
              onPress={() => {
                touch(citation.id);
                change({ type: 'select-link', source: source.id, target: id });
              }}
            />
          ))}
        </section>
      ))}
      <MoreButton more={more} waiting={waiting} />
    </>
  );
}

type Citation = NonNullable<CitedByQuery['instrument']>['citedBy']['nodes'][number];

/** Citations of the same instrument together, in the order in which the instruments come. */
function bySource(
  citations: readonly Citation[],
): readonly { readonly source: Citation['source']; readonly own: readonly Citation[] }[] {
  const groups = new Map<string, { source: Citation['source']; own: Citation[] }>();
  for (const citation of citations) {
    const group = groups.get(citation.source.id) ?? { source: citation.source, own: [] };
    group.own.push(citation);
    groups.set(citation.source.id, group);
  }
  return [...groups.values()];
}
