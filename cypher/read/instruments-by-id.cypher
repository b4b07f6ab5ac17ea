UNWIND $ids AS id
MATCH (i:Instrument {id: id})
RETURN i.id AS id, i.symbol AS symbol, i.title AS title, i.adopted AS adopted, i.year AS year,
  coalesce(i.held, false) AS held, i.url AS url, i.session AS session, i.meeting AS meeting,
  coalesce(i.citesCount, 0) AS citesCount, coalesce(i.citedByCount, 0) AS citedByCount, i.authority AS authority
