// A page of the references from one instrument to another, in reading order; backwards from the end.
MATCH (s:Instrument {id: $source})-[c:CITES|INVOKES]->(t:Instrument {id: $target})
WITH s, c, t, CASE WHEN $backwards THEN -c.start ELSE c.start END AS place
WHERE $start IS NULL OR place > $start
  OR (place = $start AND CASE WHEN $backwards THEN c.id < $citation ELSE c.id > $citation END)
WITH s, c, t, place, CASE WHEN $backwards THEN null ELSE c.id END AS up, CASE WHEN $backwards THEN c.id END AS down
RETURN c.id AS id, type(c) AS relation, s.id AS source, t.id AS target, c.passage AS passage, c.paragraph AS paragraph,
  c.footnote AS footnote, c.lead AS lead, c.role AS role, c.via AS via, c.locator AS locator, c.start AS start,
  c.end AS stop
ORDER BY place, up, down DESC
LIMIT $limit
