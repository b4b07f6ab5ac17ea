/** The same question to both servers, each in its own words. */
export interface Question {
  readonly name: string;
  readonly own: string;
  /** In the schema that @neo4j/graphql generates; null where it has nothing like it. */
  readonly generated: string | null;
  /** The statement that a program with nothing but the driver would run; `$id`. */
  readonly bare: string | null;
}

const fields = 'id symbol title year adopted held url citesCount citedByCount';
const place = 'lead role via footnote locator';

/** Variables: `id` for all but search, which has `words`. */
export const QUESTIONS: readonly Question[] = [
  {
    name: 'one instrument by symbol',
    own: `query ($id: ID!) { instrument(id: $id) { ${fields} } }`,
    generated: `query ($id: ID!) { instruments(where: { id: { eq: $id } }) { ${fields} } }`,
    bare: `MATCH (i:Instrument {id: $id}) RETURN i { .id, .symbol, .title, .year, .adopted, .held, .url, .citesCount, .citedByCount } AS i`,
  },
  {
    name: 'with its first 50 citations, evidence and counts',
    own: `query ($id: ID!) { instrument(id: $id) { ${fields}
      citations(first: 50) { totalCount nodes { target { id title held } evidence { ${place} } } } } }`,
    generated: `query ($id: ID!) { instruments(where: { id: { eq: $id } }) { ${fields}
      refersToConnection(first: 50, sort: [{ edge: { start: ASC } }]) {
        totalCount edges { node { id title held } properties { ${place} } } } } }`,
    bare: `MATCH (i:Instrument {id: $id})
      CALL (i) { MATCH (i)-[c:CITES]->(t:Instrument) WITH c, t ORDER BY c.start LIMIT 50
        RETURN collect({id: t.id, title: t.title, held: t.held, lead: c.lead, role: c.role, via: c.via, footnote: c.footnote, locator: c.locator}) AS citations }
      RETURN i { .id, .symbol, .title, .year, .adopted, .held, .url, .citesCount, .citedByCount } AS i, citations, COUNT { (i)-[:CITES]->() } AS total`,
  },
  {
    name: 'two levels, 20 × 10',
    own: `query ($id: ID!) { instrument(id: $id) { id title citations(first: 20) { nodes { target { id title
      citations(first: 10) { nodes { target { id title } evidence { lead role } } } } } } } }`,
    generated: `query ($id: ID!) { instruments(where: { id: { eq: $id } }) { id title
      refersToConnection(first: 20, sort: [{ edge: { start: ASC } }]) { edges { node { id title
        refersToConnection(first: 10, sort: [{ edge: { start: ASC } }]) { edges { node { id title } properties { lead role } } } } } } } }`,
    bare: `MATCH (i:Instrument {id: $id})
      CALL (i) { MATCH (i)-[c:CITES]->(t:Instrument) WITH c, t ORDER BY c.start LIMIT 20
        CALL (t) { MATCH (t)-[d:CITES]->(u:Instrument) WITH d, u ORDER BY d.start LIMIT 10
          RETURN collect({id: u.id, title: u.title, lead: d.lead, role: d.role}) AS inner }
        RETURN collect({id: t.id, title: t.title, citations: inner}) AS citations }
      RETURN i.id AS id, i.title AS title, citations`,
  },
  {
    name: 'search',
    own: `query ($words: String!) { instruments(first: 10, search: $words) { nodes { id label kind held citedByCount } } }`,
    generated: null,
    bare: null,
  },
  {
    name: 'treaty trace, depth 3',
    own: `query ($id: ID!) { treatyTrace(id: $id, depth: 3) { treaties { treaty { id label } distance chainCount } } }`,
    generated: null,
    bare: null,
  },
];

/** CITES only, as the generated server has one relationship type for a field; see docs/speed.md. */
export const GENERATED_SCHEMA = `
  type Instrument @node(labels: ["Instrument"]) {
    id: ID! symbol: String title: String year: Int adopted: String held: Boolean url: String
    citesCount: Int citedByCount: Int
    refersTo: [Instrument!]! @relationship(type: "CITES", direction: OUT, properties: "Reference")
  }
  type Reference @relationshipProperties {
    id: ID! lead: String role: String via: String footnote: String locator: String start: Int
  }
`;
