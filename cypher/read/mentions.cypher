// Bodies and conferences that each of these names, in reading order.
UNWIND $ids AS wanted
MATCH (s:Instrument {id: wanted})-[m:MENTIONS]->(e)
RETURN wanted AS source, labels(e) AS labels, e.id AS id, e.name AS name, e.kind AS kind, e.place AS place,
  e.years AS years, m.passage AS passage, m.paragraph AS paragraph, m.footnote AS footnote, m.lead AS lead,
  m.role AS role, m.via AS via, m.locator AS locator, m.start AS start, m.end AS stop
ORDER BY source, start, id
