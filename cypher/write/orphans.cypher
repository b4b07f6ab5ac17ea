// Those of these ids that nothing refers to, whose text is not held and of which no list tells.
UNWIND $ids AS id
MATCH (instrument:Instrument {id: id})
WHERE instrument.held = false AND instrument.listSha256 IS NULL
  AND NOT EXISTS { (instrument)<-[:CITES|INVOKES|REGISTERED_AS|CONTAINED_IN|PART_OF|SUPPLEMENTS]-() }
RETURN id
