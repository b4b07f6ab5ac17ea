UNWIND $rows AS row
MERGE (item:AgendaItem {id: row.id})
ON CREATE SET item += row.properties
