// Treaty-series entries of treaties.
UNWIND $ids AS id
MATCH (:Instrument {id: id})-[:REGISTERED_AS]->(entry:TreatySeriesEntry)
RETURN id, entry.id AS entry
ORDER BY id, entry
