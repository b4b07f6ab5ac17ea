// The handles are those that bulk/nodes gave: no index is asked. TYPE stands for the relationships' type.
UNWIND $rows AS row
MATCH (source) WHERE elementId(source) = row.source
MATCH (target) WHERE elementId(target) = row.target
CREATE (source)-[r:TYPE]->(target)
SET r = row.properties
