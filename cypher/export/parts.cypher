UNWIND $ids AS owner
MATCH (:Instrument {id: owner})-[r:HAS_PASSAGE|HAS_UNRESOLVED]->(node)
RETURN owner, type(r) AS type, node.id AS id, labels(node) AS labels, properties(node) AS properties
