// A page of the instruments that fit, in the order of a key; of all, or only of $ids.
CALL {
  UNWIND CASE WHEN $ids IS NULL THEN [0] ELSE [] END AS once
  MATCH (i:Instrument)
  RETURN i
  UNION ALL
  UNWIND coalesce($ids, []) AS id
  MATCH (i:Instrument {id: id})
  RETURN i
}
WITH i
WHERE ($kinds IS NULL OR any(label IN labels(i) WHERE label IN $kinds))
  AND ($held IS NULL OR coalesce(i.held, false) = $held)
  AND ($yearFrom IS NULL OR i.year >= $yearFrom)
  AND ($yearTo IS NULL OR i.year <= $yearTo)
  AND ($sessions IS NULL OR i.session IN $sessions)
  AND ($organs IS NULL OR any(organ IN $organs WHERE i.id STARTS WITH organ.within AND none(apart IN organ.apart WHERE i.id STARTS WITH apart)))
WITH i, CASE $order
  WHEN 'symbol' THEN reduce(key = '', part IN split(i.id, '/') |
    key + '/' + CASE WHEN part =~ '[0-9].*' THEN right('               ' + part, 15) ELSE part END)
  WHEN 'cited-by-count' THEN coalesce(i.citedByCount, 0)
  WHEN 'authority' THEN coalesce(i.authority, 0.0)
  ELSE coalesce(i.adopted, toString(i.year), '') END AS key
WHERE $id IS NULL OR (CASE WHEN $up THEN key > $key ELSE key < $key END)
  OR (key = $key AND CASE WHEN $backwards THEN i.id < $id ELSE i.id > $id END)
WITH i, key, CASE WHEN $up THEN key END AS keyUp, CASE WHEN $up THEN null ELSE key END AS keyDown,
  CASE WHEN $backwards THEN null ELSE i.id END AS idUp, CASE WHEN $backwards THEN i.id END AS idDown
ORDER BY keyUp, keyDown DESC, idUp, idDown DESC
LIMIT $limit
RETURN key, i.id AS id, i.symbol AS symbol, i.title AS title, i.adopted AS adopted, i.year AS year,
  coalesce(i.held, false) AS held, i.url AS url, i.session AS session, i.meeting AS meeting,
  coalesce(i.citesCount, 0) AS citesCount, coalesce(i.citedByCount, 0) AS citedByCount, i.authority AS authority
