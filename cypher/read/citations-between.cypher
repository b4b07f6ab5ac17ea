// A page of the references from one instrument to another, in reading order.
MATCH (s:Instrument {id: $source})-[c:CITES|INVOKES]->(t:Instrument {id: $target})
WHERE $start IS NULL OR c.start > $start OR (c.start = $start AND c.id > $citation)
RETURN c.id AS id, type(c) AS relation, s.id AS source, t.id AS target, c.passage AS passage, c.paragraph AS paragraph,
  c.footnote AS footnote, c.lead AS lead, c.role AS role, c.via AS via, c.locator AS locator, c.start AS start,
  c.end AS stop
ORDER BY start, id
LIMIT $limit
