UNWIND $ids AS id
MATCH (instrument:Instrument {id: id})
CALL (instrument) {
  MATCH (instrument)-[:CITES|INVOKES]->(target)
  RETURN count(DISTINCT target) AS number
}
SET instrument.citesCount = number
