// Words as they stand: what is found is marked in the text.
CREATE FULLTEXT INDEX passages IF NOT EXISTS
FOR (node:Passage)
ON EACH [node.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}
