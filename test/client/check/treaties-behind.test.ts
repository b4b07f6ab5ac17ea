import { describe, expect, test } from 'vitest';
import { correctedListOf, treatyListOf } from '../../../client/check/citation-list.ts';
import { heldTargets, treatiesBehind } from '../../../client/check/treaties-behind.ts';
import type {
  CheckDraftQuery,
  CitedFragment,
  TreatiesBehindQuery,
} from '../../../client/operations.generated.ts';

type Draft = CheckDraftQuery['extract'];

const cited = (id: string, held = true): CitedFragment =>
  ({
    id,
    symbol: id,
    label: id,
    title: null,
    kind: id.startsWith('treaty/') ? 'TREATY' : 'RESOLUTION',
    held,
    adopted: null,
    year: null,
    body: null,
  }) as unknown as CitedFragment;

const citation = (
  id: string,
  { held = true, later = null as string | null } = {},
): Draft['citations'][number] =>
  ({
    text: id,
    paragraph: 'PP1',
    footnote: null,
    lead: 'Recalling',
    targetId: id,
    target: cited(id, held),
    supersededBy: later === null ? null : cited(later),
    status: later === null ? 'HELD' : 'SUPERSEDED',
    reason: null,
    candidates: [],
  }) as unknown as Draft['citations'][number];

const draftOf = (citations: Draft['citations'], treaties: readonly string[] = []): Draft =>
  ({
    citations,
    names: ['body/general-assembly', ...treaties].map((id) => ({
      id,
      name: `The ${id}`,
      entity: null,
      registrations: ['UNTS/4001/70001'],
      mentions: [
        { start: 1, end: 2, paragraph: 'PP2', lead: 'Guided' },
        { start: 5, end: 6, paragraph: 'OP1', lead: null },
      ],
    })),
  }) as unknown as Draft;

const invoking = (
  id: string,
  treaties: Readonly<Record<string, string>>,
): TreatiesBehindQuery['nodes'][number] => ({
  ...cited(id),
  invokes: Object.entries(treaties).map(([treaty, label]) => ({
    instrument: cited(treaty),
    citations: [{ id: '1', evidence: { paragraph: { id: label, label }, passage: null, lead: 'Noting' } }],
  })),
});

describe('the treaties behind a draft', () => {
  test('are asked for of what is held, each once, in pieces', () => {
    const many = Array.from({ length: 25 }, (_, index) => citation(`A/RES/70/${index}`));
    const lists = heldTargets(
      draftOf([...many, citation('A/RES/70/1'), citation('A/66/1', { held: false })]),
    );
    expect(lists.map(({ ids }) => ids.length)).toStrictEqual([20, 5]);
  });

  test('are those that the draft does not name, what most invoke first, with each place', () => {
    const behind = treatiesBehind(draftOf([], ['treaty/own']), [
      {
        nodes: [invoking('A/RES/1', { 'treaty/own': 'PP1', 'treaty/one': 'PP2' }), null],
      },
      {
        nodes: [invoking('A/RES/2', { 'treaty/two': 'OP3' }), invoking('A/RES/3', { 'treaty/two': 'OP4' })],
      },
    ]);
    expect(
      behind.map(({ treaty, through }) => [
        treaty.id,
        through.map(({ instrument, place }) => `${instrument.id} ${place}`),
      ]),
    ).toStrictEqual([
      ['treaty/two', ['A/RES/2 OP3', 'A/RES/3 OP4']],
      ['treaty/one', ['A/RES/1 PP2']],
    ]);
  });

  test('make a list to paste, with what proves each', () => {
    const draft = draftOf([], ['treaty/own']);
    const behind = treatiesBehind(draft, [{ nodes: [invoking('A/RES/1', { 'treaty/one': 'PP2' })] }]);
    expect(treatyListOf(draft.names.slice(1), behind).split('\n')).toStrictEqual([
      'The treaty/own\tUNTS 4001, No. 70001\tin the draft: PP2 Guided; OP1',
      'treaty/one\t\tthrough A/RES/1, PP2 Noting',
    ]);
  });
});

describe('a corrected list', () => {
  const older = citation('A/RES/66/128', { later: 'A/RES/78/180' });

  test('has a later resolution in the place of the one that it follows', () => {
    expect(correctedListOf([older])).toMatch(/78\/180.*the draft has A\/RES\/66\/128/);
  });

  test('has both where the draft cites both', () => {
    const lines = correctedListOf([older, citation('A/RES/78/180')]).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines.join()).not.toContain('the draft has');
  });
});
