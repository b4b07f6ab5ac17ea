UNWIND $ids AS wanted
MATCH (:Instrument {id: wanted})-[:HAS_PASSAGE]->(p:Passage)
RETURN wanted AS instrument, p.id AS id, p.label AS label, p.kind AS kind, p.ordinal AS ordinal, p.lead AS lead,
  p.text AS text, p.start AS start
ORDER BY instrument, ordinal
