// What the registry says of conferences otherwise than an older one. null takes a value away.
UNWIND $rows AS row
MATCH (conference:Conference {id: row.id})
SET conference += row.properties
