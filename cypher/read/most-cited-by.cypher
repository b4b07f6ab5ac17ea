// What the instruments that fit cite most: of all, or only of $ids; first what most of them cite.
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
WHERE ($ofKinds IS NULL OR any(label IN labels(i) WHERE label IN $ofKinds))
  AND ($held IS NULL OR coalesce(i.held, false) = $held)
  AND ($yearFrom IS NULL OR i.year >= $yearFrom)
  AND ($yearTo IS NULL OR i.year <= $yearTo)
  AND ($sessions IS NULL OR i.session IN $sessions)
  AND ($ofOrgans IS NULL OR any(organ IN $ofOrgans WHERE i.id STARTS WITH organ.within AND none(apart IN organ.apart WHERE i.id STARTS WITH apart)))
MATCH (i)-[c:CITES|INVOKES]->(t:Instrument)
WHERE ($roles IS NULL OR c.role IN $roles)
  AND ($leads IS NULL OR toLower(c.lead) IN $leads)
  AND ($inFootnote IS NULL OR (c.footnote IS NOT NULL) = $inFootnote)
  AND ($vias IS NULL OR c.via IN $vias)
  AND ($relation IS NULL OR type(c) = $relation)
WITH i, t, count(c) AS references
WITH t, count(i) AS citing, sum(references) AS total
WHERE ($others IS NULL OR t.id IN $others)
  AND ($kinds IS NULL OR any(label IN labels(t) WHERE label IN $kinds))
  AND ($organs IS NULL OR any(organ IN $organs WHERE t.id STARTS WITH organ.within AND none(apart IN organ.apart WHERE t.id STARTS WITH apart)))
RETURN t.id AS id, citing, total
ORDER BY citing DESC, total DESC, id
LIMIT $limit
