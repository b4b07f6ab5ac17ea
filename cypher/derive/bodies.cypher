// Bodies that the registry names, and those that an older one named, with what it may say of them.
MATCH (b:Body)
WHERE b.aliases IS NOT NULL OR b.id IN $ids
RETURN b.id AS id, b.name AS name, b.aliases AS aliases, b.kind AS kind, b.symbolPrefix AS symbolPrefix
