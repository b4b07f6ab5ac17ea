UNWIND $ids AS id
MATCH (instrument:Instrument {id: id})
RETURN id, instrument.held AS held, instrument.listSha256 IS NOT NULL AS listed
