// A page of instruments behind an id, with what is derived of them and what it is derived from.
MATCH (i:Instrument)
WHERE i.id > $after
WITH i
ORDER BY i.id
LIMIT $limit
RETURN i.id AS id, i.held AS held, i.title AS title, i.adopted AS adopted, i.itemName AS itemName,
  i.authority AS authority
ORDER BY id
