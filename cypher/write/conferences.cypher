UNWIND $rows AS row
MERGE (conference:Conference {id: row.id})
ON CREATE SET conference += row.properties
