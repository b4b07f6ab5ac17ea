// Of several names that texts give, the same one stays whatever comes first: the first by letters.
UNWIND $rows AS row
MATCH (body:Body {id: row.id})
WHERE row.title < body.name
SET body.name = row.title
