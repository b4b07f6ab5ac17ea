// Treaties and treaty-series entries that these instruments refer to, each pair once.
UNWIND $ids AS source
MATCH (:Instrument {id: source})-[:CITES|INVOKES]->(t:Instrument)
WHERE t:Treaty OR t:TreatySeriesEntry OR ($softLaw = true AND t:SoftLaw)
RETURN DISTINCT source, t.id AS target, t:TreatySeriesEntry AS isEntry
