MATCH (:Instrument {id: $source})-[c:CITES|INVOKES]->(:Instrument {id: $target})
RETURN count(c) AS total
