// The first references of each key, in reading order, without a filter: what is asked most, and so the leanest.
// One row for each key, as in citations-out.
UNWIND $keys AS key
MATCH (s:Instrument {id: key.id})
CALL (s) {
  MATCH (s)-[c:CITES|INVOKES]->(t:Instrument)
  WITH c, type(c) AS relation, t, c.start AS place, c.id AS id
  ORDER BY place, id
  LIMIT $limit
  RETURN collect([id, relation, c.passage, c.paragraph, c.footnote, c.lead, c.role, c.via, c.locator, place, c.end,
    t.id, CASE WHEN $whole THEN [t.id, t.symbol, t.title, t.adopted, t.year, coalesce(t.held, false), t.url, t.session,
    t.meeting, coalesce(t.citesCount, 0), coalesce(t.citedByCount, 0), t.authority] END]) AS citations
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
