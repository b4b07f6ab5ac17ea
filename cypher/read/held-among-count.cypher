UNWIND $ids AS wanted
MATCH (i:Instrument {id: wanted})
WHERE i.held
RETURN count(i) AS total
