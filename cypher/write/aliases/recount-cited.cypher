UNWIND $ids AS id
MATCH (instrument:Instrument {id: id})
CALL (instrument) {
  MATCH (instrument)<-[:CITES|INVOKES]-(source)
  RETURN count(DISTINCT source) AS number
}
SET instrument.citedByCount = number
