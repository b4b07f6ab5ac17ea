// All references of each of these, in reading order.
UNWIND $ids AS wanted
MATCH (s:Instrument {id: wanted})-[c:CITES|INVOKES]->(t:Instrument)
RETURN c.id AS id, type(c) AS relation, s.id AS source, t.id AS target, c.passage AS passage, c.paragraph AS paragraph,
  c.footnote AS footnote, c.lead AS lead, c.role AS role, c.via AS via, c.locator AS locator, c.start AS start,
  c.end AS stop
ORDER BY source, start, id
