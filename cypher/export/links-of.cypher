// All relationships from each of these to others, with what the others are called.
UNWIND $ids AS owner
MATCH (:Instrument {id: owner})-[r:CITES|INVOKES|MENTIONS|ADOPTED_BY|REPORTED_BY|UNDER_ITEM]->(target)
RETURN owner, type(r) AS type, target.id AS target, coalesce(target.title, target.name) AS name,
  properties(r) AS properties
