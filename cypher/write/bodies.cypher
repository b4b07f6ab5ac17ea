UNWIND $rows AS row
MERGE (body:Body {id: row.id})
ON CREATE SET body += row.properties
