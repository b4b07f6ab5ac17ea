// A page of references to each key, the newest citing instrument first, behind the key's cursor.
UNWIND $keys AS key
CALL (key) {
  MATCH (t:Instrument {id: key.id})<-[c:CITES|INVOKES]-(s:Instrument)
  WITH s, c, t, coalesce(s.adopted, toString(s.year), '') AS day
  WHERE key.day IS NULL OR day < key.day
    OR (day = key.day AND (s.id > key.source OR (s.id = key.source AND c.id > key.citation)))
  RETURN s, c, t, day
  ORDER BY day DESC, s.id, c.id
  LIMIT $limit
}
RETURN key.index AS key, day, c.id AS id, type(c) AS relation, s.id AS source, t.id AS target, c.passage AS passage, c.paragraph AS paragraph,
  c.footnote AS footnote, c.lead AS lead, c.role AS role, c.via AS via, c.locator AS locator, c.start AS start,
  c.end AS stop
ORDER BY key, day DESC, source, id
