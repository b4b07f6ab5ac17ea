UNWIND $ids AS id
MATCH (:Instrument {id: id})<-[:PART_OF]-(part:Instrument)
RETURN id AS whole, part.id AS part
