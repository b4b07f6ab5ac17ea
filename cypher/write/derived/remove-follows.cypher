UNWIND $rows AS row
MATCH (:Instrument {id: row[0]})-[r:FOLLOWS]->(:Instrument {id: row[1]})
DELETE r
