// The first references of each key, in reading order, without a filter: what is asked most, and so the leanest.
// One row for each key, as in citations-out. Each property is a way through the store: only those that are asked for
// are read, which halves the time.
UNWIND $keys AS key
MATCH (s:Instrument {id: key.id})
CALL (s) {
  MATCH (s)-[c:CITES|INVOKES]->(t:Instrument)
  WITH c, type(c) AS relation, t, c.start AS place, c.id AS id
  ORDER BY place, id
  LIMIT $limit
  RETURN collect([id, relation, place, c.via,
    CASE WHEN $words THEN c.lead END, CASE WHEN $words THEN c.role END,
    CASE WHEN $form THEN c.footnote END, CASE WHEN $form THEN c.locator END,
    CASE WHEN $places THEN c.passage END, CASE WHEN $places THEN c.paragraph END, CASE WHEN $places THEN c.end END,
    t.id, CASE WHEN $whole THEN [t.id, t.symbol, t.title, t.adopted, t.year, coalesce(t.held, false), t.url, t.session,
      t.meeting, coalesce(t.citesCount, 0), coalesce(t.citedByCount, 0), t.authority]
    WHEN $named THEN [t.symbol, t.title, coalesce(t.held, false)] END]) AS citations
}
CALL (s) {
  UNWIND CASE WHEN $counted THEN [0] ELSE [] END AS once
  MATCH (s)-[r:CITES|INVOKES]->()
  RETURN count(r) AS total
}
RETURN key.index AS key, citations, CASE WHEN $own THEN [s.id, s.symbol, s.title, s.adopted, s.year,
    coalesce(s.held, false), s.url, s.session, s.meeting, coalesce(s.citesCount, 0), coalesce(s.citedByCount, 0),
    s.authority] END AS instrument,
  CASE WHEN $counted THEN total END AS total
