UNWIND $rows AS row
MATCH (:Body {id: row[0]})-[r:OVERSEES]->(:Instrument {id: row[1]})
DELETE r
