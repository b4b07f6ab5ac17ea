// All instruments with a reference that fits, whatever it leads to.
MATCH (i:Instrument)
WHERE i.held AND EXISTS {
  MATCH (i)-[c:CITES|INVOKES]->(o:Instrument)
  WHERE ($kinds IS NULL OR any(label IN labels(o) WHERE label IN $kinds))
    AND ($organs IS NULL OR any(organ IN $organs WHERE o.id STARTS WITH organ.within AND none(apart IN organ.apart WHERE o.id STARTS WITH apart)))
    AND ($roles IS NULL OR c.role IN $roles)
    AND ($leads IS NULL OR toLower(c.lead) IN $leads)
    AND ($inFootnote IS NULL OR (c.footnote IS NOT NULL) = $inFootnote)
    AND ($vias IS NULL OR c.via IN $vias)
    AND ($relation IS NULL OR type(c) = $relation)
}
RETURN i.id AS id
