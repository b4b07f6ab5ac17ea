// Bodies and conferences that each of these names, each time that it does, in reading order.
UNWIND $ids AS wanted
MATCH (s:Instrument {id: wanted})-[m:MENTIONS]->(e)
RETURN m.id AS id, s.id AS source, e.id AS target, labels(e) AS labels, e.name AS name, m.passage AS passage,
  m.paragraph AS paragraph, m.footnote AS footnote, m.lead AS lead, m.role AS role, m.via AS via,
  m.locator AS locator, m.start AS start, m.end AS stop
ORDER BY source, start, id
