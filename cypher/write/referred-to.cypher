// What these instruments refer to: without them it may be an orphan.
UNWIND $ids AS id
MATCH (:Instrument {id: id})-->(other:Instrument)
RETURN DISTINCT other.id AS id
