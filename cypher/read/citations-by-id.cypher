// Relationships have no index: found from their source.
UNWIND $keys AS key
MATCH (s:Instrument {id: key.source})-[c:CITES|INVOKES]->(t:Instrument)
WHERE c.id = key.id
RETURN c.id AS id, type(c) AS relation, s.id AS source, t.id AS target, c.passage AS passage, c.paragraph AS paragraph,
  c.footnote AS footnote, c.lead AS lead, c.role AS role, c.via AS via, c.locator AS locator, c.start AS start,
  c.end AS stop
