// What stands in a line of predecessors and successors with each of these.
UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (:Instrument {id: wanted})-[:FOLLOWS*1..60]->(i:Instrument)
  RETURN i
  UNION ALL
  MATCH (:Instrument {id: wanted})<-[:FOLLOWS*1..60]-(i:Instrument)
  RETURN i
}
RETURN DISTINCT wanted, i.id AS id, coalesce(i.adopted, toString(i.year), '') AS day
