// Of these, instruments that stand in the graph beside the one whose further symbol they are. One whose text is
// held, or of which something else is said than that it is cited, stays by itself.
UNWIND $ids AS id
MATCH (:Alias {id: id})-[:ALIAS_OF]->(main:Instrument)
MATCH (other:Instrument {id: id})
WHERE other.held = false AND other.listSha256 IS NULL
  AND NOT EXISTS { (other)<-[:INVOKES|REGISTERED_AS|CONTAINED_IN|SUPPLEMENTS|ALIAS_OF]-() }
RETURN id AS alias, main.id AS main
