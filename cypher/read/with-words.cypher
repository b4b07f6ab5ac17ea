// Which of these instruments have the words of their text in the graph.
UNWIND $ids AS wanted
MATCH (:Instrument {id: wanted})-[:HAS_PASSAGE]->(p:Passage)
WHERE p.text IS NOT NULL
RETURN DISTINCT wanted AS id
