// Held instruments, counted by the body that adopted them and by year.
MATCH (i:Instrument)-[:ADOPTED_BY]->(body:Body)
WHERE i.held AND i.year IS NOT NULL
RETURN body.id AS body, i.year AS year, count(i) AS total
ORDER BY body, year
