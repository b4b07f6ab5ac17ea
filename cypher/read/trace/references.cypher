// The references that make a link, in reading order: to its target or to what stands for it (treaty-series entries).
UNWIND $links AS link
CALL (link) {
  MATCH (s:Instrument {id: link.source})-[c:CITES|INVOKES|REGISTERED_AS|CONTAINED_IN]->(t:Instrument)
  WHERE t.id IN link.targets
  RETURN s, c, t
  ORDER BY c.start, c.id
  LIMIT $limit
}
RETURN link.index AS link, c.id AS id, type(c) AS relation, s.id AS source, t.id AS target, c.passage AS passage, c.paragraph AS paragraph,
  c.footnote AS footnote, c.lead AS lead, c.role AS role, c.via AS via, c.locator AS locator, c.start AS start,
  c.end AS stop
ORDER BY link, start, id
