// How many references these make, all together.
UNWIND $ids AS wanted
MATCH (:Instrument {id: wanted})-[c:CITES|INVOKES]->(:Instrument)
RETURN count(c) AS total
