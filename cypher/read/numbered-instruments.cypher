// All that stand in numbered series: the whole of them tells what is missing.
MATCH (i:Instrument)
WHERE i:Resolution OR i:Decision OR i:PresidentialStatement
RETURN i.id AS id, i.held AS held, i.citedByCount AS citedBy
