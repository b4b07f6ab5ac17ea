// Conferences that the registry names, and those that an older one named, with what it may say of them.
MATCH (c:Conference)
WHERE c.aliases IS NOT NULL OR c.id IN $ids
RETURN c.id AS id, c.name AS name, c.aliases AS aliases, c.place AS place, c.years AS years
