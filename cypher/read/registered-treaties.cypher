// Treaties of treaty-series entries.
UNWIND $ids AS id
MATCH (treaty:Treaty)-[:REGISTERED_AS]->(:Instrument {id: id})
RETURN id, treaty.id AS treaty
ORDER BY id, treaty
