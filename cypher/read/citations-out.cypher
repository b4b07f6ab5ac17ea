// A page of references for each key, in reading order, behind the key's cursor.
UNWIND $keys AS key
CALL (key) {
  MATCH (s:Instrument {id: key.id})-[c:CITES|INVOKES]->(t:Instrument)
  WHERE key.start IS NULL OR c.start > key.start OR (c.start = key.start AND c.id > key.citation)
  RETURN s, c, t
  ORDER BY c.start, c.id
  LIMIT $limit
}
RETURN key.index AS key, c.id AS id, type(c) AS relation, s.id AS source, t.id AS target, c.passage AS passage, c.paragraph AS paragraph,
  c.footnote AS footnote, c.lead AS lead, c.role AS role, c.via AS via, c.locator AS locator, c.start AS start,
  c.end AS stop
ORDER BY key, start, id
