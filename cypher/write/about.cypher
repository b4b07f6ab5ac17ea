UNWIND $rows AS row
MATCH (document:Instrument {id: row.document})
MATCH (subject:Subject {id: row.target})
MERGE (document)-[:ABOUT]->(subject)
