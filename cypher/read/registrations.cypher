// Treaty-series entries of treaties, those that most texts give first.
UNWIND $ids AS id
MATCH (:Instrument {id: id})-[r:REGISTERED_AS]->(entry:TreatySeriesEntry)
RETURN id, entry.id AS entry, r.statedBy AS statedBy
ORDER BY id, statedBy DESC, entry
