UNWIND $ids AS id
MATCH (:Instrument {id: id})<-[:ALIAS_OF]-(alias:Alias)
RETURN alias.id AS alias
