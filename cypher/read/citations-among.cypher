// A page of the references between any two of these instruments, by citing instrument and in reading order.
UNWIND $ids AS wanted
MATCH (s:Instrument {id: wanted})-[c:CITES|INVOKES]->(t:Instrument)
WHERE t.id IN $ids
  AND ($source IS NULL OR s.id > $source
    OR (s.id = $source AND (c.start > $start OR (c.start = $start AND c.id > $citation))))
RETURN c.id AS id, type(c) AS relation, s.id AS source, t.id AS target, c.passage AS passage, c.paragraph AS paragraph,
  c.footnote AS footnote, c.lead AS lead, c.role AS role, c.via AS via, c.locator AS locator, c.start AS start,
  c.end AS stop
ORDER BY source, start, id
LIMIT $limit
