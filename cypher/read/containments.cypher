// What carries these soft-law texts.
UNWIND $ids AS id
MATCH (:Instrument {id: id})-[c:CONTAINED_IN]->(carrier:Instrument)
RETURN id, carrier.id AS carrier, c.locator AS locator
ORDER BY id, carrier
