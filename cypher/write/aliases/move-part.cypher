UNWIND $rows AS row
MATCH (part:Instrument {id: row[0]})-[r:PART_OF]->(:Instrument {id: row[1]})
MATCH (whole:Instrument {id: row[2]})
MERGE (part)-[:PART_OF]->(whole)
DELETE r
