UNWIND $ids AS id
MATCH (:Instrument {id: id})<-[c:CITES|INVOKES]-(:Instrument)
RETURN id, count(c) AS total
