// Instruments that one of these has a reference to that fits.
UNWIND $ids AS wanted
MATCH (:Instrument {id: wanted})-[c:CITES|INVOKES]->(t:Instrument)
WHERE ($others IS NULL OR t.id IN $others)
    AND ($kinds IS NULL OR any(label IN labels(t) WHERE label IN $kinds))
    AND ($organs IS NULL OR any(organ IN $organs WHERE t.id STARTS WITH organ.within AND none(apart IN organ.apart WHERE t.id STARTS WITH apart)))
    AND ($roles IS NULL OR c.role IN $roles)
    AND ($leads IS NULL OR toLower(c.lead) IN $leads)
    AND ($inFootnote IS NULL OR (c.footnote IS NOT NULL) = $inFootnote)
    AND ($vias IS NULL OR c.via IN $vias)
    AND ($relation IS NULL OR type(c) = $relation)
RETURN DISTINCT t.id AS id
