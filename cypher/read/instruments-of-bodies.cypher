UNWIND $ids AS wanted
MATCH (:Body {id: wanted})<-[:ADOPTED_BY]-(i:Instrument)
RETURN DISTINCT i.id AS id
