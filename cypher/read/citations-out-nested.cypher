// The first page of references of each key, in reading order, and with each the first page of those that its target
// makes: two levels at once, without filters. One row for each key, as in citations-out; the inner page stands second.
UNWIND $keys AS key
MATCH (s:Instrument {id: key.id})
CALL (s) {
  MATCH (s)-[c:CITES|INVOKES]->(t:Instrument)
  WITH c, CASE WHEN $reference THEN type(c) END AS relation, t, c.start AS place, c.id AS id
  ORDER BY place, id
  LIMIT $limit
  CALL (t) {
    MATCH (t)-[d:CITES|INVOKES]->(u:Instrument)
    WITH d, CASE WHEN $innerReference THEN type(d) END AS relation, u, d.start AS place, d.id AS id
    ORDER BY place, id
    LIMIT $innerLimit
    RETURN collect([u.id, CASE WHEN $innerReference THEN id END, CASE WHEN $innerReference THEN relation END,
      CASE WHEN $innerReference THEN place END,
      CASE WHEN $innerForm THEN d.via END, CASE WHEN $innerForm THEN d.footnote END,
      CASE WHEN $innerForm THEN d.locator END,
      CASE WHEN $innerWords THEN d.lead END, CASE WHEN $innerWords THEN d.role END,
      CASE WHEN $innerPlaces THEN d.passage END, CASE WHEN $innerPlaces THEN d.paragraph END,
      CASE WHEN $innerPlaces THEN d.end END,
      CASE WHEN $innerTitled THEN u.title END, CASE WHEN $innerNamed THEN u.symbol END,
      CASE WHEN $innerNamed THEN coalesce(u.held, false) END,
      CASE WHEN $innerWhole THEN [u.id, u.symbol, u.title, u.adopted, u.year, coalesce(u.held, false), u.url, u.session,
        u.meeting, coalesce(u.citesCount, 0), coalesce(u.citedByCount, 0), u.authority] END]) AS inner
  }
  RETURN collect([t.id, inner, CASE WHEN $reference THEN id END, CASE WHEN $reference THEN relation END,
    CASE WHEN $reference THEN place END,
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
RETURN key.index AS key, citations, CASE WHEN $own THEN [s.id, s.symbol, s.title, s.adopted, s.year,
    coalesce(s.held, false), s.url, s.session, s.meeting, coalesce(s.citesCount, 0), coalesce(s.citedByCount, 0),
    s.authority] END AS instrument,
  CASE WHEN $counted THEN total END AS total
