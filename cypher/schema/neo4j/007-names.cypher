// The analyzer keeps every word: "or" and "a" are parts of symbols and names.
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (node:Instrument|Body|Conference)
ON EACH [node.symbol, node.title, node.name, node.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}
