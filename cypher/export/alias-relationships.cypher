MATCH (alias:Alias)-[r]->(target)
RETURN alias.id AS owner, type(r) AS type, target.id AS target, properties(r) AS properties
