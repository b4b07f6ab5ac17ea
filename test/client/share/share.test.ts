import { describe, expect, it } from 'vitest';
import { networkOf } from '../../../client/graph/model/network.ts';
import { embedSnippet } from '../../../client/share/embed.ts';
import { citationsOf, jsonOf } from '../../../client/share/formats.ts';
import { askedOf, graphqlAddress } from '../../../client/share/graphql-address.ts';
import type { Picture } from '../../../client/share/picture.ts';
import {
  freeName,
  readViews,
  renamedView,
  withView,
  withoutView,
  writtenViews,
} from '../../../client/share/saved-views.ts';
import { svgOf } from '../../../client/share/svg.ts';
import { brief, link, neighbourhood } from '../graph/builders.ts';

const network = networkOf([
  neighbourhood(
    brief('A/RES/66/1', {
      year: 2011,
      held: true,
      body: { id: 'body/general-assembly', name: 'General Assembly' },
      subjects: [{ id: 'subject/unbis/water', name: 'WATER' }],
    }),
    [brief('UNTS/1/2', { kind: 'TREATY_SERIES_ENTRY' })],
    [link('A/RES/66/1', 'UNTS/1/2', 1, 'CITES', [{ role: 'RECALLS', place: 'FOOTNOTE', count: 1 }])],
  ),
]);

describe('a network as a file', () => {
  it('of JSON has the facts of instruments, and what the citations of links do', () => {
    expect(JSON.parse(jsonOf(network))).toStrictEqual({
      instruments: [
        {
          id: 'UNTS/1/2',
          symbol: 'UNTS/1/2',
          title: null,
          kind: 'TREATY_SERIES_ENTRY',
          adopted: null,
          year: null,
          held: false,
          organ: null,
          subjects: [],
          citesCount: 0,
          citedByCount: 0,
        },
        {
          id: 'A/RES/66/1',
          symbol: 'A/RES/66/1',
          title: null,
          kind: 'RESOLUTION',
          adopted: null,
          year: 2011,
          held: true,
          organ: 'body/general-assembly',
          subjects: ['WATER'],
          citesCount: 0,
          citedByCount: 0,
        },
      ].toSorted(
        (a, b) =>
          network.instruments.findIndex(({ id }) => id === a.id) -
          network.instruments.findIndex(({ id }) => id === b.id),
      ),
      links: [
        {
          source: 'A/RES/66/1',
          target: 'UNTS/1/2',
          relations: ['CITES'],
          citations: 1,
          uses: [{ role: 'RECALLS', place: 'FOOTNOTE', count: 1 }],
        },
      ],
    });
  });

  it('of text has a citation a line', () => {
    expect(citationsOf(network).split('\n').toSorted()).toStrictEqual([
      '',
      'General Assembly resolution 66/1',
      'United Nations, Treaty Series, vol. 1, No. 2',
    ]);
  });

  it('of SVG has the lines, marks and words, and nothing that a name could smuggle in', () => {
    const picture: Picture = {
      ground: '#fff',
      ink: '#000',
      marks: [
        {
          x: 10,
          y: 20,
          width: 12,
          height: 12,
          shape: 'diamond',
          fill: 'red',
          stroke: 'rgb(1,2,3)',
          label: ['<script>', 'A & B'],
          typeSize: 12,
          isBold: true,
          beside: true,
        },
      ],
      lines: [
        {
          from: [0, 0],
          to: [10, 20],
          by: null,
          colour: '#999',
          width: 1,
          opacity: 0.5,
          isDashed: true,
          hasArrow: false,
        },
      ],
    };
    const svg = svgOf(picture, 'Network "x"');
    expect(svg).toContain('<title>Network &quot;x&quot;</title>');
    expect(svg).toContain(
      '<path d="M0 0L10 20" fill="none" stroke="#999" stroke-width="1" opacity="0.5" stroke-dasharray="6 3"/>',
    );
    expect(svg).toContain(
      '<polygon points="10 14 16 20 10 26 4 20" fill="red" stroke="rgb(1,2,3)" stroke-width="2"/>',
    );
    expect(svg).toContain('&lt;script&gt;</text>');
    expect(svg).toContain('A &amp; B</text>');
    expect(svg).not.toContain('<script>');
  });
});

describe('saved views', () => {
  const first = { name: 'First', address: '?show=A/RES/66/128' };
  const second = { name: 'Second', address: '?show=A/RES/48/104&as=list' };

  it('stand newest first, one for each name', () => {
    expect(withView([first], second)).toStrictEqual([second, first]);
    const other = { ...second, name: ' First ' };
    expect(withView([second, first], other)).toStrictEqual([{ ...second, name: 'First' }, second]);
    expect(withView([first], { ...second, name: ' ' })).toStrictEqual([first]);
  });

  it('are renamed, but not to the name of another, and deleted', () => {
    expect(renamedView([second, first], 'First', 'Best')).toStrictEqual([second, { ...first, name: 'Best' }]);
    expect(renamedView([second, first], 'First', 'Second')).toStrictEqual([second, first]);
    expect(withoutView([second, first], 'Second')).toStrictEqual([first]);
  });

  it('get a name that none of them has', () => {
    expect(freeName([first, second], 'Third')).toBe('Third');
    expect(freeName([first, { ...second, name: 'First (2)' }], 'First')).toBe('First (3)');
    const long = 'x'.repeat(300);
    const [kept] = withView([], { ...first, name: freeName([], long) });
    expect(freeName(kept ? [kept] : [], long)).not.toBe(kept?.name);
  });

  it('go into a file and back', () => {
    expect(readViews(writtenViews([second, first]))).toStrictEqual([second, first]);
  });

  it.each(['', 'no json', '{}', '[]', '{"ungraphViews": 1}', 'null'])('are none in %o', (text) => {
    expect(readViews(text)).toBeNull();
  });

  it('of a strange file lead nowhere else', () => {
    const strange = { ungraphViews: [{ name: 'x', address: 'javascript:alert(1)' }, { name: 1 }, null] };
    expect(readViews(JSON.stringify(strange))).toStrictEqual([{ name: 'x', address: '' }]);
  });
});

describe('a question for GraphiQL', () => {
  it('stands in the address behind #, and is read there', () => {
    const address = graphqlAddress({
      query: 'query Q($id: ID!) { instrument(id: $id) { id } }',
      variables: { id: 'A/66/1' },
    });
    expect(address).toMatch(/^\/graphiql#query=/);
    expect(askedOf(address.slice('/graphiql'.length))).toStrictEqual({
      query: 'query Q($id: ID!) { instrument(id: $id) { id } }',
      variables: '{\n  "id": "A/66/1"\n}',
    });
    expect(askedOf('')).toBeNull();
  });
});

describe('the snippet for another page', () => {
  it('opens the same view, embedded', () => {
    const place = { origin: 'https://un.example', search: '?show=A/RES/66/128&as=rings' };
    expect(embedSnippet(place, 'What "66/128" cites')).toBe(
      '<iframe src="https://un.example/?embed&amp;show=A/RES/66/128&amp;as=rings" title="What &quot;66/128&quot; cites" width="100%" height="600" loading="lazy" style="border: 1px solid #ccc"></iframe>',
    );
  });
});
