// Soft-law texts that these instruments carry.
UNWIND $ids AS id
MATCH (:Instrument {id: id})<-[c:CONTAINED_IN]-(carried:Instrument)
RETURN id, carried.id AS carried, c.locator AS locator
ORDER BY id, carried
