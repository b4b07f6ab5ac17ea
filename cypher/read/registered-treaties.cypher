// Treaties of treaty-series entries.
UNWIND $ids AS id
MATCH (:Instrument {id: id})<-[:REGISTERED_AS]-(treaty:Treaty)
RETURN id, treaty.id AS treaty
ORDER BY id, treaty
