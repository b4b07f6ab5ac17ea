// Held instruments with one of these titles.
UNWIND $titles AS title
MATCH (i:Instrument {title: title})
WHERE i.held
RETURN title, i.id AS id, coalesce(i.adopted, toString(i.year), '') AS day
