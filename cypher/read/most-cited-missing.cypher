// Names of treaties and entries of series are no documents to be fetched: they have no symbol.
MATCH (i:Instrument)
WHERE i.held = false AND i.symbol IS NOT NULL AND i.citedByCount > 0
RETURN i.id AS id, i.title AS title, i.citedByCount AS citedBy
ORDER BY citedBy DESC, id
LIMIT $limit
