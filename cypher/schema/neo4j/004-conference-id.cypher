CREATE CONSTRAINT conference_id IF NOT EXISTS FOR (node:Conference) REQUIRE node.id IS UNIQUE
