// Neo4j's way of filling an empty store; the embedded engine has calls of its own. LABELS stands for labels.
UNWIND $rows AS row
CREATE (node:LABELS)
SET node = row.properties
RETURN row.at AS at, elementId(node) AS handle
ORDER BY at
