// The handles are those that bulk/nodes gave: no index is asked. The type stands in each row: see bulk/nodes.
UNWIND $rows AS row
MATCH (source) WHERE elementId(source) = row.source
MATCH (target) WHERE elementId(target) = row.target
CREATE (source)-[r:$(row.type)]->(target)
SET r = row.properties
