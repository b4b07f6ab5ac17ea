// What the registry says of bodies otherwise than an older one. null takes a value away.
UNWIND $rows AS row
MATCH (body:Body {id: row.id})
SET body += row.properties
