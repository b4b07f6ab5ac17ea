UNWIND $ids AS id
MATCH (document:Instrument {id: id})-[:HAS_PASSAGE|HAS_UNRESOLVED]->(part)
DETACH DELETE part
