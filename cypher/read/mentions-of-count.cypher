// How often these name bodies and conferences, all together.
UNWIND $ids AS wanted
MATCH (:Instrument {id: wanted})-[m:MENTIONS]->()
RETURN count(m) AS total
