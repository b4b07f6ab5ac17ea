CREATE CONSTRAINT unresolved_citation_id IF NOT EXISTS FOR (node:UnresolvedCitation) REQUIRE node.id IS UNIQUE
