// Where each of these leads, each pair once; `work`: how far the next step from there branches.
UNWIND $ids AS id
MATCH (:Instrument {id: id})-[:CITES|INVOKES|REGISTERED_AS|CONTAINED_IN]->(other:Instrument)
RETURN DISTINCT id, other.id AS other, coalesce(other.citesCount, 0) AS cites, coalesce(other.citedByCount, 0) AS citedBy
