// For each key a page of the instruments that cite or invoke it, each with its references counted, behind or before the key's cursor; backwards from the end.
UNWIND $keys AS key
CALL (key) {
  MATCH (:Instrument {id: key.id})<-[c:CITES|INVOKES]-(s:Instrument)
  WHERE ($others IS NULL OR s.id IN $others)
    AND ($kinds IS NULL OR any(label IN labels(s) WHERE label IN $kinds))
    AND ($organs IS NULL OR any(organ IN $organs WHERE s.id STARTS WITH organ.within AND none(apart IN organ.apart WHERE s.id STARTS WITH apart)))
    AND ($roles IS NULL OR c.role IN $roles)
    AND ($leads IS NULL OR toLower(c.lead) IN $leads)
    AND ($inFootnote IS NULL OR (c.footnote IS NOT NULL) = $inFootnote)
    AND ($vias IS NULL OR c.via IN $vias)
    AND ($relation IS NULL OR type(c) = $relation)
  WITH s.id AS other, count(c) AS total, count(c.footnote) AS footnotes, collect(DISTINCT c.role) AS roles
  WITH other, total, footnotes, roles, CASE WHEN $backwards THEN total ELSE -total END AS place
  WHERE key.place IS NULL OR place > key.place
    OR (place = key.place AND CASE WHEN $backwards THEN other < key.other ELSE other > key.other END)
  WITH other, total, footnotes, roles, place,
    CASE WHEN $backwards THEN null ELSE other END AS up, CASE WHEN $backwards THEN other END AS down
  RETURN other, total, footnotes, roles
  ORDER BY place, up, down DESC
  LIMIT $limit
}
RETURN key.index AS key, other, total, footnotes, roles
ORDER BY key, total DESC, other
