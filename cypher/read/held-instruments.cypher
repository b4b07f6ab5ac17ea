UNWIND $ids AS id
MATCH (document:Instrument {id: id})
WHERE document.held
RETURN id
