// Neo4j's way of filling an empty store; the embedded engine has calls of its own. The labels stand in each
// row: Neo4j 5.26 builds what is a parameter of its own into the plan, and gives the first one to all later calls.
UNWIND $rows AS row
CREATE (node:$(row.labels))
SET node = row.properties
RETURN row.at AS at, elementId(node) AS handle
ORDER BY at
