UNWIND $ids AS id
MATCH (instrument:Instrument {id: id})
DETACH DELETE instrument
