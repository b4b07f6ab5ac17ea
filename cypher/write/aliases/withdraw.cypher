// Takes away of these what no citation says any more.
UNWIND $rows AS row
MATCH (:Alias {id: row[0]})-[link:ALIAS_OF]->(main:Instrument {id: row[1]})
WHERE NOT EXISTS { MATCH (main)<-[r:CITES]-() WHERE row[0] IN r.aliases }
DELETE link
