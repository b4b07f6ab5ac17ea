UNWIND $ids AS id
MATCH (:Alias {id: id})-[:ALIAS_OF]->(main:Instrument)
RETURN id AS alias, main.id AS main
