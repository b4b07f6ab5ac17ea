// Citations of an instrument by a further symbol of it.
UNWIND $rows AS row
MATCH (:Instrument {id: row[1]})<-[r:CITES]-()
WHERE r.cited = row[0]
RETURN row[0] AS alias, count(r) AS number
