MATCH (body:Body)-[r]->(target)
RETURN body.id AS owner, type(r) AS type, target.id AS target, properties(r) AS properties
