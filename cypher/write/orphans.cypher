// Those of these ids that nothing refers to and whose text is not held.
UNWIND $ids AS id
MATCH (instrument:Instrument {id: id})
WHERE instrument.held = false AND NOT EXISTS { (instrument)<--() }
RETURN id
