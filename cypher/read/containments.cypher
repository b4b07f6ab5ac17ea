// What carries these soft-law texts, that which most texts say first.
UNWIND $ids AS id
MATCH (:Instrument {id: id})-[c:CONTAINED_IN]->(carrier:Instrument)
RETURN id, carrier.id AS carrier, c.locator AS locator, c.statedBy AS statedBy
ORDER BY id, statedBy DESC, carrier
