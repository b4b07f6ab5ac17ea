// A page of references for each key, in reading order, behind or before the key's cursor; backwards from the end.
// What is known of the targets comes with them: who asks for references asks for their targets.
UNWIND $keys AS key
CALL (key) {
  MATCH (s:Instrument {id: key.id})-[c:CITES|INVOKES]->(t:Instrument)
  WHERE ($others IS NULL OR t.id IN $others)
    AND ($kinds IS NULL OR any(label IN labels(t) WHERE label IN $kinds))
    AND ($roles IS NULL OR c.role IN $roles)
    AND ($leads IS NULL OR toLower(c.lead) IN $leads)
    AND ($inFootnote IS NULL OR (c.footnote IS NOT NULL) = $inFootnote)
    AND ($vias IS NULL OR c.via IN $vias)
    AND ($relation IS NULL OR type(c) = $relation)
  WITH s, c, type(c) AS relation, t, CASE WHEN $backwards THEN -c.start ELSE c.start END AS place
  WHERE key.start IS NULL OR place > key.start
    OR (place = key.start AND CASE WHEN $backwards THEN c.id < key.citation ELSE c.id > key.citation END)
  WITH s, c, relation, t, place, CASE WHEN $backwards THEN null ELSE c.id END AS up, CASE WHEN $backwards THEN c.id END AS down
  RETURN s, c, relation, t
  ORDER BY place, up, down DESC
  LIMIT $limit
}
RETURN key.index AS key, c.id AS id, relation, s.id AS source, t.id AS target, c.passage AS passage, c.paragraph AS paragraph,
  c.footnote AS footnote, c.lead AS lead, c.role AS role, c.via AS via, c.locator AS locator, c.start AS start,
  c.end AS stop, t.symbol AS symbol, t.title AS title, t.adopted AS adopted, t.year AS year,
  coalesce(t.held, false) AS held, t.url AS url, t.session AS session, t.meeting AS meeting,
  coalesce(t.citesCount, 0) AS citesCount, coalesce(t.citedByCount, 0) AS citedByCount, t.authority AS authority
ORDER BY key, start, id
