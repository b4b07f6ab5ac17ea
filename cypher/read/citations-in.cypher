// A page of references to each key, the newest citing instrument first, behind or before the key's cursor; backwards from the end.
UNWIND $keys AS key
CALL (key) {
  MATCH (t:Instrument {id: key.id})<-[c:CITES|INVOKES]-(s:Instrument)
  WHERE ($others IS NULL OR s.id IN $others)
    AND ($kinds IS NULL OR any(label IN labels(s) WHERE label IN $kinds))
    AND ($roles IS NULL OR c.role IN $roles)
    AND ($leads IS NULL OR toLower(c.lead) IN $leads)
    AND ($inFootnote IS NULL OR (c.footnote IS NOT NULL) = $inFootnote)
    AND ($vias IS NULL OR c.via IN $vias)
    AND ($relation IS NULL OR type(c) = $relation)
  WITH s, c, type(c) AS relation, t, coalesce(s.adopted, toString(s.year), '') AS day
  WHERE key.day IS NULL OR (CASE WHEN $backwards THEN day > key.day ELSE day < key.day END)
    OR (day = key.day AND CASE WHEN $backwards
      THEN s.id < key.source OR (s.id = key.source AND c.id < key.citation)
      ELSE s.id > key.source OR (s.id = key.source AND c.id > key.citation) END)
  WITH s, c, relation, t, day,
    CASE WHEN $backwards THEN day END AS dayUp, CASE WHEN $backwards THEN null ELSE day END AS dayDown,
    CASE WHEN $backwards THEN null ELSE s.id END AS sourceUp, CASE WHEN $backwards THEN s.id END AS sourceDown,
    CASE WHEN $backwards THEN null ELSE c.id END AS up, CASE WHEN $backwards THEN c.id END AS down
  RETURN s, c, relation, t, day
  ORDER BY dayUp, dayDown DESC, sourceUp, sourceDown DESC, up, down DESC
  LIMIT $limit
}
RETURN key.index AS key, day, c.id AS id, relation, s.id AS source, t.id AS target, c.passage AS passage, c.paragraph AS paragraph,
  c.footnote AS footnote, c.lead AS lead, c.role AS role, c.via AS via, c.locator AS locator, c.start AS start,
  c.end AS stop
ORDER BY key, day DESC, source, id
