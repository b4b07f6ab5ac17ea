UNWIND $ids AS id
MATCH (instrument:Instrument {id: id})-[r:REGISTERED_AS|CONTAINED_IN]->()
WHERE r.statedBy < 1
DELETE r
