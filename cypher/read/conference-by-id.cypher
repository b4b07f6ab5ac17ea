MATCH (c:Conference {id: $id})
RETURN c.id AS id, c.name AS name, c.place AS place, c.years AS years
