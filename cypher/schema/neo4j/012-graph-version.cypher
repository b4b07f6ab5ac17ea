CREATE CONSTRAINT graph_version IF NOT EXISTS FOR (node:GraphVersion) REQUIRE node.id IS UNIQUE
