// How many instruments there are of each kind.
MATCH (i:Instrument)
RETURN labels(i) AS labels, count(i) AS total
