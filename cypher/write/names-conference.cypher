// Of several names that texts give, the same one stays whatever comes first: the first by letters.
UNWIND $rows AS row
MATCH (conference:Conference {id: row.id})
WHERE row.title < conference.name
SET conference.name = row.title
