UNWIND $ids AS owner
MATCH (:Instrument {id: owner})-[r]->(target)
WHERE type(r) <> 'HAS_PASSAGE' AND type(r) <> 'HAS_UNRESOLVED'
RETURN owner, type(r) AS type, target.id AS target, properties(r) AS properties
