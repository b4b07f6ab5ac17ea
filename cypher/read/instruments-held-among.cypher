UNWIND $ids AS id
MATCH (instrument:Instrument {id: id})
RETURN id, instrument.held AS held
