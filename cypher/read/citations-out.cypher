// A page of references for each key, in reading order, behind or before the key's cursor; backwards from the end.
// One row for each key, with lists for rows: what a row has is named in server/data/citation-row.ts. Each property is a
// way through the store, and something to pack: flags say which are asked for, the others are not in the list
// (cypher/shape.ts).
UNWIND $keys AS key
MATCH (s:Instrument {id: key.id})
CALL (s, key) {
  MATCH (s)-[c:CITES|INVOKES]->(t:Instrument)
  WHERE ($others IS NULL OR t.id IN $others)
    AND ($kinds IS NULL OR any(label IN labels(t) WHERE label IN $kinds))
    AND ($organs IS NULL OR any(organ IN $organs WHERE t.id STARTS WITH organ.within AND none(apart IN organ.apart WHERE t.id STARTS WITH apart)))
    AND ($roles IS NULL OR c.role IN $roles)
    AND ($leads IS NULL OR toLower(c.lead) IN $leads)
    AND ($inFootnote IS NULL OR (c.footnote IS NOT NULL) = $inFootnote)
    AND ($vias IS NULL OR c.via IN $vias)
    AND ($relation IS NULL OR type(c) = $relation)
  WITH c, CASE WHEN $reference THEN type(c) END AS relation, t, CASE WHEN $backwards THEN -c.start ELSE c.start END AS place
  WHERE ($fromStart OR place > key.start
    OR (place = key.start AND CASE WHEN $backwards THEN c.id < key.citation ELSE c.id > key.citation END))
  WITH c, relation, t, place, CASE WHEN $backwards THEN null ELSE c.id END AS up,
    CASE WHEN $backwards THEN c.id END AS down
  ORDER BY place, up, down DESC
  LIMIT $limit
  RETURN collect([t.id, CASE WHEN $reference THEN c.id END, CASE WHEN $reference THEN relation END,
    CASE WHEN $reference THEN c.start END,
    CASE WHEN $form THEN c.via END, CASE WHEN $form THEN c.footnote END,
    CASE WHEN $form THEN c.locator END,
    CASE WHEN $words THEN c.lead END, CASE WHEN $words THEN c.role END,
    CASE WHEN $places THEN c.passage END, CASE WHEN $places THEN c.paragraph END,
    CASE WHEN $places THEN c.end END,
    CASE WHEN $titled THEN t.title END, CASE WHEN $named THEN t.symbol END,
    CASE WHEN $named THEN coalesce(t.held, false) END,
    CASE WHEN $whole THEN [t.id, t.symbol, t.title, t.adopted, t.year, coalesce(t.held, false), t.url, t.session,
      t.meeting, coalesce(t.citesCount, 0), coalesce(t.citedByCount, 0), t.authority] END]) AS citations
}
CALL (s) {
  UNWIND CASE WHEN $counted THEN [0] ELSE [] END AS once
  MATCH (s)-[r:CITES|INVOKES]->()
  RETURN count(r) AS total
}
RETURN key.index AS key, citations, CASE WHEN $own THEN [s.id, s.symbol, s.title, s.adopted, s.year, coalesce(s.held, false), s.url, s.session, s.meeting,
    coalesce(s.citesCount, 0), coalesce(s.citedByCount, 0), s.authority] END AS instrument,
  CASE WHEN $counted THEN total END AS total
