// A page of references to each key, the newest citing instrument first, behind or before the key's cursor; backwards
// from the end. One row for each key, as in citations-out; the day of the citing instrument stands second.
UNWIND $keys AS key
MATCH (t:Instrument {id: key.id})
CALL (t, key) {
  MATCH (t)<-[c:CITES|INVOKES]-(s:Instrument)
  WHERE ($others IS NULL OR s.id IN $others)
    AND ($kinds IS NULL OR any(label IN labels(s) WHERE label IN $kinds))
    AND ($organs IS NULL OR any(organ IN $organs WHERE s.id STARTS WITH organ.within AND none(apart IN organ.apart WHERE s.id STARTS WITH apart)))
    AND ($roles IS NULL OR c.role IN $roles)
    AND ($leads IS NULL OR toLower(c.lead) IN $leads)
    AND ($inFootnote IS NULL OR (c.footnote IS NOT NULL) = $inFootnote)
    AND ($vias IS NULL OR c.via IN $vias)
    AND ($relation IS NULL OR type(c) = $relation)
  WITH c, CASE WHEN $reference THEN type(c) END AS relation, s, coalesce(s.adopted, toString(s.year), '') AS day
  WHERE ($fromStart OR (CASE WHEN $backwards THEN day > key.day ELSE day < key.day END)
    OR (day = key.day AND (CASE WHEN $backwards
      THEN s.id < key.source OR (s.id = key.source AND c.id < key.citation)
      ELSE s.id > key.source OR (s.id = key.source AND c.id > key.citation) END)))
  WITH c, relation, s, day,
    CASE WHEN $backwards THEN day END AS dayUp, CASE WHEN $backwards THEN null ELSE day END AS dayDown,
    CASE WHEN $backwards THEN null ELSE s.id END AS sourceUp, CASE WHEN $backwards THEN s.id END AS sourceDown,
    CASE WHEN $backwards THEN null ELSE c.id END AS up, CASE WHEN $backwards THEN c.id END AS down
  ORDER BY dayUp, dayDown DESC, sourceUp, sourceDown DESC, up, down DESC
  LIMIT $limit
  RETURN collect([s.id, day, CASE WHEN $reference THEN c.id END, CASE WHEN $reference THEN relation END,
    CASE WHEN $reference THEN c.start END,
    CASE WHEN $form THEN c.via END, CASE WHEN $form THEN c.footnote END,
    CASE WHEN $form THEN c.locator END,
    CASE WHEN $words THEN c.lead END, CASE WHEN $words THEN c.role END,
    CASE WHEN $places THEN c.passage END, CASE WHEN $places THEN c.paragraph END,
    CASE WHEN $places THEN c.end END,
    CASE WHEN $titled THEN s.title END, CASE WHEN $named THEN s.symbol END,
    CASE WHEN $named THEN coalesce(s.held, false) END,
    CASE WHEN $whole THEN [s.id, s.symbol, s.title, s.adopted, s.year, coalesce(s.held, false), s.url, s.session,
      s.meeting, coalesce(s.citesCount, 0), coalesce(s.citedByCount, 0), s.authority] END]) AS citations
}
CALL (t) {
  UNWIND CASE WHEN $counted THEN [0] ELSE [] END AS once
  MATCH (t)<-[r:CITES|INVOKES]-()
  RETURN count(r) AS total
}
RETURN key.index AS key, citations, CASE WHEN $own THEN [t.id, t.symbol, t.title, t.adopted, t.year, coalesce(t.held, false), t.url, t.session, t.meeting,
    coalesce(t.citesCount, 0), coalesce(t.citedByCount, 0), t.authority] END AS instrument,
  CASE WHEN $counted THEN total END AS total
