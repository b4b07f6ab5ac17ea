// What these instruments refer to: without them it may be an orphan.
UNWIND $ids AS id
MATCH (:Instrument {id: id})-->(other)
WHERE other:Instrument OR other:Conference
RETURN DISTINCT other.id AS id, other:Conference AS isConference
