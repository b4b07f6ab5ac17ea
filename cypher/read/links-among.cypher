// All relationships between these instruments, counted for each pair and kind, and by what they do and where they stand.
UNWIND $ids AS wanted
MATCH (s:Instrument {id: wanted})-[r:CITES|INVOKES|REGISTERED_AS|CONTAINED_IN]->(t:Instrument)
WHERE t.id IN $ids
RETURN s.id AS source, t.id AS target, type(r) AS relation, r.role AS role, r.footnote IS NOT NULL AS inFootnote,
  count(r) AS total
ORDER BY source, target, relation, role, inFootnote
