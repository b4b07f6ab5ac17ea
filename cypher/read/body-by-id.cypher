MATCH (b:Body {id: $id})
RETURN b.id AS id, b.name AS name, b.kind AS kind
