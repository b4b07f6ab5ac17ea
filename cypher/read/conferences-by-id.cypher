UNWIND $ids AS wanted
MATCH (c:Conference {id: wanted})
RETURN c.id AS id, c.name AS name, c.place AS place, c.years AS years, c.aliases AS aliases
