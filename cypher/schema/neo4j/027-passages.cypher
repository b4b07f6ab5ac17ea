// Words as they stand, and beside them without marks: "Côte" is found by "cote". The index follows behind what is
// written, in a thread of its own: a quarter of the time of a load went into it.
CREATE FULLTEXT INDEX passages IF NOT EXISTS
FOR (node:Passage)
ON EACH [node.text, node.plainWords]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: true}}
