// Relationships have no index: found from their source.
MATCH (s:Instrument {id: $source})-[c:CITES|INVOKES]->(t:Instrument)
WHERE c.id = $id
RETURN c.id AS id, type(c) AS relation, s.id AS source, t.id AS target, c.passage AS passage, c.paragraph AS paragraph,
  c.footnote AS footnote, c.lead AS lead, c.role AS role, c.via AS via, c.locator AS locator, c.start AS start,
  c.end AS stop
