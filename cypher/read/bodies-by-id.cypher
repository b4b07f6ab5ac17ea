UNWIND $ids AS wanted
MATCH (b:Body {id: wanted})
RETURN b.id AS id, b.name AS name, b.kind AS kind, b.aliases AS aliases
