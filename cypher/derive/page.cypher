// A page of instruments behind an id, with what is derived of them and what it is derived from; `said` is what a
// cited one says beside its title that its id and the registry know.
MATCH (i:Instrument)
WHERE i.id > $after
WITH i
ORDER BY i.id
LIMIT $limit
RETURN i.id AS id, i.held AS held, i.title AS title, i.adopted AS adopted, i.itemName AS itemName,
  i.authority AS authority,
  CASE WHEN i.held THEN null ELSE [i.symbol, i.aliases, i.year, i.url] END AS said,
  CASE
    WHEN i:Resolution THEN 'Resolution'
    WHEN i:Document THEN 'Document'
    WHEN i:Decision THEN 'Decision'
    WHEN i:PresidentialStatement THEN 'PresidentialStatement'
    WHEN i:Treaty THEN 'Treaty'
    WHEN i:SoftLaw THEN 'SoftLaw'
    WHEN i:TreatySeriesEntry THEN 'TreatySeriesEntry'
    WHEN i:SalesPublication THEN 'SalesPublication'
  END AS label
ORDER BY id
